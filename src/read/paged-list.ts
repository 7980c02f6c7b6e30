import { type EntityName, Utils } from '@mikro-orm/core';
import type { Parameter, Sql } from '../db/compile-sql.ts';
import type { CursorPosition } from './cursor.ts';
import { byId, type OrderBy } from './order-by.ts';
import type { PageArguments } from './page-arguments.ts';
import type { Relation } from './relation.ts';
import type { AnyRow } from './row.ts';
import type { Table, Tables } from './tables.ts';

/** A part of the statement of a list, with values of the request. */
export interface ListPart<Entity extends EntityName = EntityName> {
  /** Parts with the same name and the same number of values have the same SQL. */
  name: string;
  values: readonly unknown[];
  sql(table: Table<Entity>, tables: Tables, values: readonly Parameter[]): Sql;
  /**
   * Whether the best query plan depends on the values. Such a statement is not prepared, so each execution is
   * planned again.
   */
  valueDependentPlan?: true;
}

/** A list that is loaded in pages. Each owner (customer, user or organization) has its own list. */
export interface PagedList<Entity extends EntityName = EntityName> {
  /** Together with the parts, the name identifies the SQL of the list. */
  name: string;
  entity: Entity;
  /** The column that is compared with the owner's key, and the type of the key. */
  owner: 'organization' | { sql(table: Table<Entity>): Sql; type: 'uuid' | 'text' };
  /** A join, placed after the table. */
  join?: ListPart<Entity>;
  conditions: readonly ListPart<Entity>[];
  order: OrderBy<Entity>;
  /** The name of the same rows where they are attached to a row of an aggregate. */
  attachedAs?: string;
}

/** Creates a paged list of a customer's rows of a relation, oldest first. */
export function pagedBy<Entity extends EntityName>(relation: Relation<Entity>): PagedList<Entity> {
  const { where, attachedAs = 'rows' } = relation;
  return {
    ...{ name: `pages of ${attachedAs}`, entity: relation.entity, order: byId(false) },
    owner: { sql: (table) => table(relation.key), type: 'uuid' },
    conditions: where ? [{ name: 'of relation', values: [], sql: (table) => where(table) }] : [],
  };
}

/** One page of one owner's list. */
export interface Page {
  edges: { row: AnyRow; position: CursorPosition }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** Returns the list name in cursors. It differs for each entity and order. */
export function cursorNameOf({ entity, order }: Pick<PagedList, 'entity' | 'order'>): string {
  return `${Utils.className(entity)} ${order.name}`;
}

/** Builds a page from attached rows, which are already sorted. */
export function pageOfRows(rows: readonly AnyRow[], order: OrderBy, pageArguments: PageArguments): Page {
  const { keyOf } = order;
  if (!keyOf) throw new Error(`a list ordered by ${order.name} cannot be attached to its owner`);
  const edges = rows.map((row) => ({ row, position: { key: keyOf(row), id: row.id } }));
  const { after, before, fromEnd, size } = pageArguments;
  const selected = edges.filter(
    ({ position }) =>
      (!after || follows(order, position, after)) && (!before || follows(order, before, position)),
  );
  return pageOf((fromEnd ? selected.reverse() : selected).slice(0, size + 1), pageArguments);
}

/** Whether a position comes after another one. Timestamp keys and ids are compared as text. */
function follows({ descending }: OrderBy, a: CursorPosition, b: CursorPosition): boolean {
  const larger = a.key === b.key ? a.id > b.id : a.key > b.key;
  const same = a.key === b.key && a.id === b.id;
  return !same && larger !== descending;
}

/** Builds a page. One more row than requested was read, to know whether there is another page. */
export function pageOf(edges: Page['edges'], { size, fromEnd, after, before }: PageArguments): Page {
  const more = edges.length > size;
  const page = edges.slice(0, size);
  return fromEnd
    ? { edges: page.reverse(), hasNextPage: before !== null, hasPreviousPage: more }
    : { edges: page, hasNextPage: more, hasPreviousPage: after !== null };
}
