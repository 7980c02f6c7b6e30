import type { EntityName, MetadataStorage } from '@mikro-orm/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type NestedRelation, type Projection, type ProjectionSpec, projectionOf } from './projection.ts';
import type { ReadPlan } from './read-plan.ts';
import type { Relation } from './relation.ts';
import { type RelationQuery, relationQuery } from './relation-loader.ts';

/** Caches projections and relation queries per read plan. Plans are cached with their GraphQL documents. */
export class ProjectionCache {
  readonly #metadata: MetadataStorage;
  readonly #known = new WeakMap<
    ReadPlan,
    { projections: Map<string, Projection>; queries: Map<Relation, RelationQuery> }
  >();

  constructor(orm: MikroORM) {
    this.#metadata = orm.getMetadata();
  }

  tableOf(entity: EntityName): string {
    return this.#metadata.get(entity).tableName;
  }

  /** `requiredProperties` are properties that the resolvers need even if they are not selected. */
  of(plan: ReadPlan, entity: EntityName, requiredProperties: readonly string[] = []): Projection {
    const { projections } = this.#of(plan);
    const key = `${this.tableOf(entity)} ${requiredProperties}`;
    const projection =
      projections.get(key) ?? projectionOf(this.#metadata, this.#wanted(plan, entity, requiredProperties));
    projections.set(key, projection);
    return projection;
  }

  queryOf(plan: ReadPlan, relation: Relation): RelationQuery {
    const { queries } = this.#of(plan);
    const { entity, requiredProperties } = relation;
    const query =
      queries.get(relation) ??
      relationQuery(relation, this.tableOf(entity), this.of(plan, entity, requiredProperties));
    queries.set(relation, query);
    return query;
  }

  #of(plan: ReadPlan) {
    const known = this.#known.get(plan) ?? { projections: new Map(), queries: new Map() };
    this.#known.set(plan, known);
    return known;
  }

  #wanted(plan: ReadPlan, entity: EntityName, requiredProperties: readonly string[]): ProjectionSpec {
    const meta = this.#metadata.get(entity);
    const types = [meta.className, ...Object.values(meta.discriminatorMap ?? {}).map((type) => type.name)];
    const selected = types.flatMap((type) => [...(plan.fields.get(type) ?? [])]);
    const relations = new Set(types.flatMap((type) => [...(plan.prefetch.get(type) ?? [])]));
    const lists = [...relations].map(
      (relation): NestedRelation => ({
        relation,
        wanted: this.#wanted(plan, relation.entity, relation.requiredProperties ?? []),
      }),
    );
    return { entity, properties: new Set([...selected, ...requiredProperties]), lists };
  }
}
