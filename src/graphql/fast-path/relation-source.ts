import type { EntityName } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { Sql } from '../../db/compile-sql.ts';
import type { Relation } from '../../read/relation.ts';
import type { Table } from '../../read/tables.ts';
import type { RowSource } from './object-sql.ts';
import type { OperationContext } from './operation-context.ts';

/** The rows of a relation with a key, in its order. */
export function relationSource(
  { tables }: OperationContext,
  { entity, key: property, where, orderBy }: Relation,
  alias: string,
  table: Table<EntityName>,
  key: Sql,
): RowSource {
  const restricted = where ? sql`and ${where(table)}` : sql``;
  return {
    from: table.from,
    where: sql`where ${tables.organizationOf(entity, alias)} = ${tables.organization} and ${table(property)} = ${key} ${restricted}`,
    ...(orderBy ? { orderBy: sql`order by ${orderBy(table)}` } : {}),
  };
}
