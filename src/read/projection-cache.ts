import type { EntityName, MetadataStorage } from '@mikro-orm/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type List, type Shape, shapeOf, type Wanted } from './projection.ts';
import type { Plan } from './read-plan.ts';
import type { Relation } from './relation.ts';
import { type RelationQuery, relationQuery } from './relation-loader.ts';

/** How the rows of a plan are read: made once for each plan, because plans are kept with their documents. */
export class Shapes {
  readonly #metadata: MetadataStorage;
  readonly #known = new WeakMap<
    Plan,
    { shapes: Map<string, Shape>; queries: Map<Relation, RelationQuery> }
  >();

  constructor(orm: MikroORM) {
    this.#metadata = orm.getMetadata();
  }

  tableOf(entity: EntityName): string {
    return this.#metadata.get(entity).tableName;
  }

  /** `needs` are properties that the resolvers need, selected or not. */
  of(plan: Plan, entity: EntityName, needs: readonly string[] = []): Shape {
    const { shapes } = this.#of(plan);
    const key = `${this.tableOf(entity)} ${needs}`;
    const shape = shapes.get(key) ?? shapeOf(this.#metadata, this.#wanted(plan, entity, needs));
    shapes.set(key, shape);
    return shape;
  }

  queryOf(plan: Plan, relation: Relation): RelationQuery {
    const { queries } = this.#of(plan);
    const { entity, needs } = relation;
    const query =
      queries.get(relation) ?? relationQuery(relation, this.tableOf(entity), this.of(plan, entity, needs));
    queries.set(relation, query);
    return query;
  }

  #of(plan: Plan) {
    const known = this.#known.get(plan) ?? { shapes: new Map(), queries: new Map() };
    this.#known.set(plan, known);
    return known;
  }

  #wanted(plan: Plan, entity: EntityName, needs: readonly string[]): Wanted {
    const meta = this.#metadata.get(entity);
    const types = [meta.className, ...Object.values(meta.discriminatorMap ?? {}).map((type) => type.name)];
    const selected = types.flatMap((type) => [...(plan.fields.get(type) ?? [])]);
    const relations = new Set(types.flatMap((type) => [...(plan.ahead.get(type) ?? [])]));
    const lists = [...relations].map(
      (relation): List => ({ relation, wanted: this.#wanted(plan, relation.entity, relation.needs ?? []) }),
    );
    return { entity, properties: new Set([...selected, ...needs]), lists };
  }
}
