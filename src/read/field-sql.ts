import type { EntityName } from '@mikro-orm/core';
import type { Sql } from '../db/compile-sql.ts';
import type { ListPart, PagedList } from './paged-list.ts';
import type { Relation } from './relation.ts';
import type { PropertyPath } from './row.ts';
import type { Table, Tables } from './tables.ts';

/**
 * How the fast path reads a field that has a resolver. It is declared with the resolver and must return the
 * same. An operation that selects a resolver without a declaration takes the plain path.
 */
export type FieldSql =
  | { kind: 'rows'; relation: Relation }
  | { kind: 'row'; relation: Relation; match?: Match }
  | { kind: 'parent'; relation: Relation; key: string }
  | { kind: 'page'; ofOrganization: boolean; list(args: unknown): PagedList }
  | { kind: 'found'; find(args: unknown): FoundRow | null }
  | { kind: 'nodes'; ids(args: unknown): readonly string[]; tables: readonly NodeTable[] }
  | { kind: 'items'; items(table: Table<EntityName>): Items }
  | { kind: 'object'; columns(table: Table<EntityName>): Columns }
  | { kind: 'value'; sql(table: Table<EntityName>, tables: Tables): Sql };

/** A property and the value that it must have. */
export type Match<Entity extends EntityName = EntityName> = readonly [PropertyPath<Entity>, string];

/** The row that fulfils all conditions. */
export interface FoundRow {
  name: string;
  entity: EntityName;
  conditions: readonly ListPart[];
}

/** A table with objects that are found by their id alone. */
export interface NodeTable {
  entity: EntityName;
  /** Rows that belong to an object of another type. A caller who may not see that type does not see them. */
  partOf?: { type: string; rows(table: Table<EntityName>): Sql };
}

/** Values by the name of their field. */
export type Columns = Readonly<Record<string, Sql>>;

/** Items of a list that is stored in a column. */
export interface Items {
  from: Sql;
  columns: Columns;
  orderBy: Sql;
}

/** A resolver with the declaration for the fast path. */
export interface ResolverWithSql<Resolve> {
  resolve: Resolve;
  extensions: { sql: FieldSql };
}

export function withSql<Resolve>(declared: FieldSql, resolve: Resolve): ResolverWithSql<Resolve> {
  return { resolve, extensions: { sql: declared } };
}

interface Field {
  resolve?: unknown;
  extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

/**
 * Returns the declaration of a field: `property` if it has no resolver, and null if only its resolver knows
 * what it reads.
 */
export function sqlOfField({ resolve, extensions }: Field): FieldSql | 'property' | null {
  return (extensions?.sql as FieldSql | undefined) ?? (resolve ? null : 'property');
}
