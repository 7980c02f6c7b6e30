import type { EntityName } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { Parameter, Sql } from '../db/compile-sql.ts';
import type { PageArguments } from './page-arguments.ts';
import type { ListPart, PagedList } from './paged-list.ts';
import type { Tables } from './tables.ts';

/** The page of a list that a request asks for. */
export interface PageRequest<Entity extends EntityName = EntityName> {
  list: PagedList<Entity>;
  page: PageArguments;
}

/** The rows of a page in SQL: everything of its statement but the selected columns. */
export interface PageSource {
  /** `from … where …` */
  from: Sql;
  /** `order by …`; reversed if the page is read from the end. */
  orderBy: Sql;
  /** The number of rows of the page. */
  size: Parameter;
}

/** The name of a page's SQL: requests with the same shape differ only in their values. */
export function shapeOfPage({ list, page: { size, fromEnd, after, before } }: PageRequest): string {
  const page = [roundedLimit(size), fromEnd, after !== null, before !== null, list.order.name];
  return `${shapeOfList(list)} ${page}`;
}

export function shapeOfList({ name, join, conditions }: PagedList): string {
  const parts = join ? [join, ...conditions] : conditions;
  return [name, ...parts.map((part) => `${part.name}(${part.values.length})`)].join(' ');
}

/** The values of a page's statement, in the order in which `pageSource` takes its parameters. */
export function valuesOfPage({ list, page: { size, after, before } }: PageRequest): unknown[] {
  const positions = [after, before].flatMap((position) => (position ? [position.key, position.id] : []));
  return [...valuesOfList(list), ...positions, size];
}

export function valuesOfList({ join, conditions }: PagedList): unknown[] {
  return [...(join?.values ?? []), ...conditions.flatMap(({ values }) => values)];
}

/** Whether the best query plan depends on the values. */
export function hasValueDependentPlan({ conditions }: PagedList): boolean {
  return conditions.some(({ valueDependentPlan }) => valueDependentPlan === true);
}

/** Builds the SQL of a page. The table has the alias `alias`, and `owner` is the key of its owner. */
export function pageSource<Entity extends EntityName>(
  { list, page }: PageRequest<Entity>,
  { tables, alias, owner }: { tables: Tables; alias: string; owner: Sql },
  parameters: readonly Parameter[],
): PageSource {
  const take = taking(parameters);
  const { order, entity } = list;
  const table = tables.of(entity, alias);
  const [key, id] = [order.key(table), sql.id(alias, 'id')];
  const from = listSource(list, { tables, alias, owner }, take);
  const keyset = (larger: boolean): Sql =>
    sql`and (${key}, ${id}) ${sql.raw(larger ? '>' : '<')} (${take()}::${sql.raw(order.type)}, ${take()}::uuid)`;
  const after = page.after ? keyset(!order.descending) : sql``;
  const before = page.before ? keyset(order.descending) : sql``;
  const direction = sql.raw(order.descending === page.fromEnd ? 'asc' : 'desc');
  return {
    from: sql`${from} ${after} ${before}`,
    orderBy: sql`order by ${key} ${direction}, ${id} ${direction}`,
    size: take(),
  };
}

/** Builds `from … where …` of all rows of an owner's list. */
export function listSource<Entity extends EntityName>(
  { entity, owner: ownerColumn, join, conditions }: PagedList<Entity>,
  { tables, alias, owner }: { tables: Tables; alias: string; owner: Sql },
  take: () => Parameter,
): Sql {
  const table = tables.of(entity, alias);
  const sqlOf = (part: ListPart<Entity>) => part.sql(table, tables, part.values.map(take));
  const joined = join ? sqlOf(join) : sql``;
  const ofOwner =
    ownerColumn === 'organization' ? tables.organizationOf(entity, alias) : ownerColumn.sql(table);
  const restricted = conditions.map((condition): Sql => sql`and ${sqlOf(condition)}`);
  return sql`from ${table.from} ${joined} where ${tables.organizationOf(entity, alias)} = ${tables.organization} and ${ofOwner} = ${owner} ${sql.join(restricted, sql` `)}`;
}

/** Returns the parameters one after the other. */
export function taking(parameters: readonly Parameter[]): () => Parameter {
  const rest = parameters.values();
  return () => {
    const { value } = rest.next();
    if (!value) throw new Error('a statement has more parameters than values');
    return value;
  };
}

/**
 * Rounds the page size up, so that there are few distinct statement texts. The limit is part of the text,
 * because for a parameter PostgreSQL estimates a tenth of the table and replans each time.
 */
export function roundedLimit(size: number): number {
  return [10, 25, 50, 100, 1_000, 10_000].find((each) => each >= size) ?? 100_000;
}

/** At most `size` rows of a query, planned for the rounded size. */
export function limited(query: Sql, size: Sql | Parameter, planned: number): Sql {
  return sql`select * from (${query} limit ${sql.lit(planned)}) as rough limit ${size}`;
}
