import { type EntityName, Utils } from '@mikro-orm/core';
import type { CursorPosition } from './cursor.ts';
import { byId, type OrderBy } from './order-by.ts';
import type { PageArguments } from './page-arguments.ts';
import type { Projection, Row } from './projection.ts';
import type { ReadTransaction } from './read-transaction.ts';
import type { Relation } from './relation.ts';

/** An SQL condition with `?` placeholders, and their values. */
export interface Condition {
  sql: string;
  values: unknown[];
  /**
   * Whether the best query plan depends on the values. Such a statement is not prepared, so each execution is
   * planned again.
   */
  valueDependentPlan?: true;
}

/** A list that is loaded in pages. Each owner (customer, user or organization) has its own list. */
export interface PagedList {
  entity: EntityName;
  /** SQL of the column that is compared with the owner's key, and the type of the key. */
  owner: { sql: string; type: 'uuid' | 'text' };
  /** SQL joins, placed after the table. Their placeholders come before those of the conditions. */
  join?: Condition;
  conditions: Condition[];
  order: OrderBy;
  /** The name of the same rows where they are attached to a row of an aggregate. */
  attachedAs?: string;
  /** Properties that the resolvers need even if they are not selected. */
  requiredProperties?: string[];
}

/** Creates a paged list of a customer's rows of a relation, oldest first. */
export function pagedBy({ entity, where }: Relation): PagedList {
  return {
    entity,
    owner: { sql: 'r.customer_id', type: 'uuid' },
    conditions: where ? [{ sql: where, values: [] }] : [],
    order: byId(false),
  };
}

/** One page of one owner's list. */
export interface Page {
  edges: { row: Row; position: CursorPosition }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** Returns the list name in cursors. It differs for each entity and order. */
export function cursorNameOf({ entity, order }: PagedList): string {
  return `${Utils.className(entity)} ${order.name}`;
}

interface Statement {
  text: string;
  values: unknown[];
}

/** A query for one page. */
export interface PageQuery {
  listing: PagedList;
  table: string;
  projection: Projection;
  pageArguments: PageArguments;
  /** Whether cursors are selected. PostgreSQL then has to format the sort key of each row as text. */
  positions: boolean;
  /** Whether this is the only statement of the operation. */
  single: boolean;
}

/** Loads the same page of each owner's list, in one statement. */
export async function loadPages(
  transaction: ReadTransaction,
  query: PageQuery,
  organizationId: string,
  owners: readonly string[],
): Promise<Page[]> {
  const { projection, pageArguments, single } = query;
  const [ofOwner, ofPosition] = columnsBefore(query, owners);
  const before = ofOwner.length + ofPosition.length;
  const { text, values } = pageStatement(query, organizationId, owners);
  const rows = await transaction.rows(text, values, {
    ...(single ? { only: { columns: before + projection.columns.length } } : {}),
    valueDependentPlan: varies(query.listing),
  });
  const found = new Map<string, Page['edges']>(owners.map((owner) => [owner, []]));
  for (const columns of rows) {
    const owner = ofOwner.length > 0 ? columns[0] : owners[0];
    const key = ofPosition.length > 0 ? columns[before - 1] : '';
    const row = projection.build(columns, before);
    found.get(owner as string)?.push({ row, position: { key: key as string, id: row.id } });
  }
  return owners.map((owner) => pageOf(found.get(owner) ?? [], pageArguments));
}

/** Counts the items of each owner's list, up to `limit + 1`. */
export async function countAll(
  transaction: ReadTransaction,
  listing: PagedList,
  table: string,
  limit: number,
  organizationId: string,
  owners: readonly string[],
): Promise<number[]> {
  const [from, value] = ownersIn(listing, owners);
  const values: unknown[] = [organizationId, value];
  const source = sourceOf(listing, table, values);
  const size = values.push(limit + 1);
  const text = `select k.owner, (select count(*)::int from (select 1 from (select 1 ${source} limit ${roundedLimit(limit) + 1}) rough limit $${size}) counted) from ${from}`;
  const rows = await transaction.rows(text, values, { valueDependentPlan: varies(listing) });
  const counts = new Map(rows.map(([owner, count]) => [owner as string, count as number]));
  return owners.map((owner) => counts.get(owner) ?? 0);
}

/**
 * Returns the columns before those of the row. They are selected only if needed, because each column has a
 * cost.
 */
function columnsBefore(
  { listing: { order }, positions }: PageQuery,
  owners: readonly string[],
): [ofOwner: string[], ofPosition: string[]] {
  return [owners.length === 1 ? [] : ['k.owner'], positions ? [order.text] : []];
}

function pageStatement(query: PageQuery, organizationId: string, owners: readonly string[]): Statement {
  const { listing, table, projection, pageArguments } = query;
  const { order } = listing;
  const [ofOwner, ofPosition] = columnsBefore(query, owners);
  const [from, value] = ownersIn(listing, owners);
  const values: unknown[] = [organizationId, value];
  const parts = [
    `select ${[...ofPosition, ...projection.columns].join(', ')}`,
    sourceOf(listing, table, values),
  ];
  if (pageArguments.after)
    parts.push(`and ${keysetCondition(order, pageArguments.after, !order.descending, values)}`);
  if (pageArguments.before)
    parts.push(`and ${keysetCondition(order, pageArguments.before, order.descending, values)}`);
  const direction = order.descending === pageArguments.fromEnd ? 'asc' : 'desc';
  const size = values.push(pageArguments.size + 1);
  parts.push(
    `order by ${order.sql} ${direction}, r.id ${direction} limit ${roundedLimit(pageArguments.size) + 1}`,
  );
  // The rows keep the order of the lateral subquery, because PostgreSQL can join it only with a nested loop.
  const text = `select ${[...ofOwner, 'page.*'].join(', ')} from ${from}, lateral (select * from (${parts.join(' ')}) as rough limit $${size}) as page`;
  return { text, values };
}

/**
 * Returns SQL of the owners as `k`, and the value of `$2`. PostgreSQL estimates ten rows for an unknown
 * array, so a single owner gets its own statement text.
 */
function ownersIn({ owner: { type } }: PagedList, owners: readonly string[]): [sql: string, value: unknown] {
  return owners.length === 1
    ? [`(select $2::${type} as owner) as k`, owners[0]]
    : [`unnest($2::${type}[]) as k(owner)`, owners];
}

/**
 * Rounds the page size up, so that there are few distinct statement texts. The limit is part of the text,
 * because for a parameter PostgreSQL estimates a tenth of the table and replans each time.
 */
function roundedLimit(size: number): number {
  return [10, 25, 50, 100, 1_000, 10_000].find((each) => each >= size) ?? 100_000;
}

function varies({ conditions }: PagedList): boolean {
  return conditions.some((condition) => condition.valueDependentPlan);
}

function sourceOf({ owner, join, conditions }: PagedList, table: string, values: unknown[]): string {
  const joined = join ? bind(join, values) : '';
  const bound = conditions.map((condition) => `and ${bind(condition, values)}`);
  return `from "${table}" r ${joined} where r.organization_id = $1 and ${owner.sql} = k.owner ${bound.join(' ')}`;
}

function bind({ sql, values: bound }: Condition, values: unknown[]): string {
  let next = 0;
  return sql.replaceAll('?', () => `$${values.push(bound[next++])}`);
}

function keysetCondition(
  order: OrderBy,
  position: CursorPosition,
  larger: boolean,
  values: unknown[],
): string {
  const key = values.push(position.key);
  const id = values.push(position.id);
  return `(${order.sql}, r.id) ${larger ? '>' : '<'} ($${key}::${order.type}, $${id}::uuid)`;
}

/** Builds a page from attached rows, which are already sorted. */
export function pageOfRows(rows: readonly Row[], order: OrderBy, pageArguments: PageArguments): Page {
  const { keyOf } = order;
  if (!keyOf) throw new Error(`a list ordered by ${order.name} cannot be attached to its owner`);
  const edges = rows.map((row) => ({ row, position: { key: keyOf(row), id: row.id } }));
  const { after, before, fromEnd, size } = pageArguments;
  const wanted = edges.filter(
    ({ position }) =>
      (!after || follows(order, position, after)) && (!before || follows(order, before, position)),
  );
  return pageOf((fromEnd ? wanted.reverse() : wanted).slice(0, size + 1), pageArguments);
}

/** Whether a position comes after another one. Timestamp keys and ids are compared as text. */
function follows({ descending }: OrderBy, a: CursorPosition, b: CursorPosition): boolean {
  const larger = a.key === b.key ? a.id > b.id : a.key > b.key;
  const same = a.key === b.key && a.id === b.id;
  return !same && larger !== descending;
}

/** Builds a page. One more row than requested was read, to know whether there is another page. */
function pageOf(edges: Page['edges'], { size, fromEnd, after, before }: PageArguments): Page {
  const more = edges.length > size;
  const page = edges.slice(0, size);
  return fromEnd
    ? { edges: page.reverse(), hasNextPage: before !== null, hasPreviousPage: more }
    : { edges: page, hasNextPage: more, hasPreviousPage: after !== null };
}
