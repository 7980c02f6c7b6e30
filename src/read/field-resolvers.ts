import type { EntityName } from '@mikro-orm/core';
import { sql } from 'kysely';
import { validate as isUuid } from 'uuid';
import type { Sql } from '../db/compile-sql.ts';
import { type Connection, createConnection } from './connection.ts';
import {
  type Columns,
  type FoundRow,
  type Items,
  type Match,
  type NodeTable,
  type ResolverWithSql,
  withSql,
} from './field-sql.ts';
import type { Loaders } from './loaders.ts';
import type { ConnectionArguments } from './page-arguments.ts';
import type { ListPart, PagedList } from './paged-list.ts';
import type { Relation } from './relation.ts';
import type { Row, RowOf } from './row.ts';
import type { Table, Tables } from './tables.ts';

interface WithLoaders {
  loaders: Loaders;
}

type FromRow<Source, Result> = (row: Source, args: unknown, context: WithLoaders) => Result | Promise<Result>;

/** Creates a resolver for all rows of a relation. */
export function many<Entity extends EntityName>(
  relation: Relation<Entity>,
): ResolverWithSql<FromRow<Row, RowOf<Entity>[]>> {
  return withSql({ kind: 'rows', relation: relation as Relation }, (row, _args, { loaders }) =>
    loaders.loadMany(relation, row),
  );
}

/** Creates a resolver for the single row of a relation, or null. */
export function one<Entity extends EntityName>(
  relation: Relation<Entity>,
): ResolverWithSql<FromRow<Row, RowOf<Entity> | null>> {
  return withSql({ kind: 'row', relation: relation as Relation }, (row, _args, { loaders }) =>
    firstOf(loaders.loadMany(relation, row), () => true),
  );
}

/**
 * Creates a resolver for the first row of a relation whose property has a value, or null. All rows are loaded,
 * so that selecting this field together with the whole list needs only one statement.
 */
export function firstMatching<Entity extends EntityName>(
  relation: Relation<Entity>,
  match: Match<Entity>,
): ResolverWithSql<FromRow<Row, RowOf<Entity> | null>> {
  const [property, value] = match;
  const matches = (row: RowOf<Entity>) => (row as Readonly<Record<string, unknown>>)[property] === value;
  return withSql(
    { kind: 'row', relation: relation as Relation, match: match as Match },
    (row, _args, { loaders }) => firstOf(loaders.loadMany(relation, row), matches),
  );
}

/** Creates a resolver for the row that a row belongs to. `key` is the property with its id. */
export function parent<Entity extends EntityName, Key extends string>(
  relation: Relation<Entity>,
  key: Key,
  load: (loaders: Loaders, row: Row & Record<Key, string>) => Promise<RowOf<Entity>>,
): ResolverWithSql<FromRow<Row & Record<Key, string>, RowOf<Entity>>> {
  return withSql({ kind: 'parent', relation: relation as Relation, key }, (row, _args, { loaders }) =>
    load(loaders, row),
  );
}

/** Creates a resolver for the pages of a list of a row. */
export function paged<Entity extends EntityName>({ pages }: { pages: PagedList<Entity> }) {
  return pagedFor(pages, (_row: Row) => pages);
}

/** Like `paged`. A row that is not from the database can have another list, which the fast path never reads. */
export function pagedFor<Source extends Row, Entity extends EntityName>(
  pages: PagedList<Entity>,
  listOf: (row: Source) => PagedList<Entity>,
) {
  return withSql(
    { kind: 'page', ofOrganization: false, list: () => pages as PagedList },
    (row: Source, args: ConnectionArguments, { loaders }: WithLoaders): Connection =>
      createConnection(loaders, listOf(row) as PagedList, args, row),
  );
}

/** Creates a resolver for the pages of a list of the organization, which can depend on the arguments. */
export function pagedOfOrganization<Args extends ConnectionArguments>(list: (args: Args) => PagedList) {
  return withSql(
    { kind: 'page', ofOrganization: true, list: list as (args: unknown) => PagedList },
    (
      _source: unknown,
      args: Args,
      { loaders, principal }: WithLoaders & { principal: { organizationId: string } },
    ): Connection => createConnection(loaders, list(args), args, principal.organizationId),
  );
}

/** Declares the SQL of a computed value. */
export function value<Entity extends EntityName, Resolve>(
  valueSql: (table: Table<Entity>, tables: Tables) => Sql,
  resolve: Resolve,
): ResolverWithSql<Resolve> {
  return withSql({ kind: 'value', sql: valueSql }, resolve);
}

/** Declares the SQL of an object that consists of properties of its row. */
export function object<Entity extends EntityName, Resolve>(
  columns: (table: Table<Entity>) => Columns,
  resolve: Resolve,
): ResolverWithSql<Resolve> {
  return withSql({ kind: 'object', columns }, resolve);
}

/** Declares the SQL of a list that is stored in a column. */
export function items<Entity extends EntityName, Resolve>(
  itemsSql: (table: Table<Entity>) => Items,
  resolve: Resolve,
): ResolverWithSql<Resolve> {
  return withSql({ kind: 'items', items: itemsSql }, resolve);
}

/** The row with an id. Null if the caller's text is no UUID, so that no row can have it. */
export function withId(name: string, entity: EntityName, id: string): FoundRow | null {
  if (!isUuid(id)) return null;
  const condition: ListPart = {
    name: 'id',
    values: [id],
    sql: (table, _tables, [key]) => sql`${table('id')} = ${key}::uuid`,
  };
  return { name, entity, conditions: [condition] };
}

/**
 * Declares how to find a single row by the arguments. `find` returns null if only the resolver can find it.
 */
export function found<Args, Resolve>(
  find: (args: Args) => FoundRow | null,
  resolve: Resolve,
): ResolverWithSql<Resolve> {
  return withSql({ kind: 'found', find: find as (args: unknown) => FoundRow | null }, resolve);
}

/** Declares how to find objects of several tables by their ids, in the order of the ids. */
export function nodesWith<Args, Resolve>(
  tables: readonly NodeTable[],
  ids: (args: Args) => readonly string[],
  resolve: Resolve,
): ResolverWithSql<Resolve> {
  return withSql({ kind: 'nodes', ids: ids as (args: unknown) => readonly string[], tables }, resolve);
}

function firstOf<Found>(
  rows: Found[] | Promise<Found[]>,
  matches: (row: Found) => boolean,
): Found | null | Promise<Found | null> {
  const pick = (loaded: Found[]) => loaded.find(matches) ?? null;
  return rows instanceof Promise ? rows.then(pick) : pick(rows);
}
