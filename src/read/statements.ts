import type { EntityName, MetadataStorage } from '@mikro-orm/core';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { compileSql, Parameter, type Sql } from '../db/compile-sql.ts';
import {
  limited,
  listSource,
  type PageRequest,
  pageSource,
  roundedLimit,
  shapeOfList,
  shapeOfPage,
  taking,
  valuesOfList,
  valuesOfPage,
} from './page-source.ts';
import type { PagedList } from './paged-list.ts';
import { type Projection, projectionOf } from './projection.ts';
import type { Relation } from './relation.ts';
import { Tables } from './tables.ts';

/** The statements that load the rows of a relation: their key, and the row as JSON. */
export interface RelationStatements {
  /** For several keys. The parameters are the organization and an array of keys. */
  ofMany: string;
  /**
   * For one key. With `= any($2)` PostgreSQL assumes ten keys and replans for one; a single key uses `= $2`.
   */
  ofOne: string;
}

/** Maximum number of cached texts. There is one for each list and shape of its filter, order and page. */
const MAX_TEXTS = 2_000;

/** The statements of the loaders. `$1` is the organization, and `$2` the keys of the owners. */
export class Statements {
  readonly #metadata: MetadataStorage;
  readonly #tables: Tables;
  readonly #projections = new Map<EntityName, Projection>();
  readonly #relations = new Map<Relation, RelationStatements>();
  readonly #texts = new LRUCache<string, string>({ max: MAX_TEXTS });

  constructor(metadata: MetadataStorage) {
    this.#metadata = metadata;
    this.#tables = new Tables(metadata, sql`${new Parameter(1)}`);
  }

  projectionOf(entity: EntityName): Projection {
    const projection = this.#projections.get(entity) ?? projectionOf(this.#metadata, entity);
    this.#projections.set(entity, projection);
    return projection;
  }

  ofRelation(relation: Relation): RelationStatements {
    const statements = this.#relations.get(relation) ?? {
      ofMany: this.#relation(relation, sql`any(${new Parameter(2)}::uuid[])`),
      ofOne: this.#relation(relation, sql`${new Parameter(2)}::uuid`),
    };
    this.#relations.set(relation, statements);
    return statements;
  }

  /** Returns columns: the owner, the sort key as text, and the row as JSON. */
  ofPage(request: PageRequest, owners: readonly string[]): { text: string; values: unknown[] } {
    const owned = ownersOf(request.list, owners);
    const values = [owned.value, ...valuesOfPage(request)];
    const text = this.#text(`page ${owned.name} ${shapeOfPage(request)}`, () =>
      this.#page(request, owned.sql, parametersOf(values)),
    );
    return { text, values };
  }

  /** Returns columns: the owner, and the number of items, `limit + 1` if there are more. */
  ofCount(list: PagedList, limit: number, owners: readonly string[]): { text: string; values: unknown[] } {
    const owned = ownersOf(list, owners);
    const values = [owned.value, ...valuesOfList(list), limit + 1];
    const text = this.#text(`count ${roundedLimit(limit)} ${owned.name} ${shapeOfList(list)}`, () =>
      this.#count(list, limit, owned.sql, parametersOf(values)),
    );
    return { text, values };
  }

  #text(name: string, build: () => Sql): string {
    const text = this.#texts.get(name) ?? compileSql(build());
    this.#texts.set(name, text);
    return text;
  }

  #relation({ entity, key, where, orderBy }: Relation, keys: Sql): string {
    const table = this.#tables.of(entity, 'r');
    return compileSql(
      sql`select ${table(key)}, ${this.projectionOf(entity).json} from ${table.from}
        where ${this.#tables.organizationOf(entity, 'r')} = ${this.#tables.organization} and ${table(key)} = ${keys}
        ${where ? sql`and ${where(table)}` : sql``} ${orderBy ? sql`order by ${orderBy(table)}` : sql``}`,
    );
  }

  #page(request: PageRequest, owners: Sql, parameters: readonly Parameter[]): Sql {
    const { list, page } = request;
    const table = this.#tables.of(list.entity, 'r');
    const owner = sql.id('k', 'owner');
    const source = pageSource(request, { tables: this.#tables, alias: 'r', owner }, parameters.slice(1));
    const row = this.projectionOf(list.entity).json;
    const rows = sql`select ${list.order.text(table)} as position, ${row} as row ${source.from} ${source.orderBy}`;
    const size = sql`${source.size}::int + 1`;
    // The rows keep the order of the lateral subquery, because PostgreSQL can join it only with a nested loop.
    return sql`select k.owner, page.* from ${owners}, lateral (${limited(rows, size, roundedLimit(page.size) + 1)}) as page`;
  }

  #count(list: PagedList, limit: number, owners: Sql, parameters: readonly Parameter[]): Sql {
    const take = taking(parameters.slice(1));
    const scope = { tables: this.#tables, alias: 'r', owner: sql.id('k', 'owner') };
    const rows = sql`select 1 ${listSource(list, scope, take)}`;
    return sql`select k.owner, (select count(*)::int from (${limited(rows, take(), roundedLimit(limit) + 1)}) as counted) from ${owners}`;
  }
}

/** The parameters after the organization. */
function parametersOf(values: readonly unknown[]): Parameter[] {
  return values.map((_, index) => new Parameter(index + 2));
}

/**
 * The owners as `k`, and the value of `$2`. PostgreSQL estimates ten rows for an unknown array, so a single
 * owner gets its own statement.
 */
function ownersOf({ owner }: PagedList, owners: readonly string[]) {
  const keys = new Parameter(2);
  const keyType = sql.raw(owner === 'organization' ? 'uuid' : owner.type);
  return owners.length === 1
    ? { name: 'of one', sql: sql`(select ${keys}::${keyType} as owner) as k`, value: owners[0] }
    : { name: 'of many', sql: sql`unnest(${keys}::${keyType}[]) as k(owner)`, value: owners };
}
