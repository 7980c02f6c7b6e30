import type { EntityName } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { Sql } from '../../db/compile-sql.ts';
import type { Relation } from '../../read/relation.ts';
import type { Table } from '../../read/tables.ts';
import type { OperationContext } from './operation-context.ts';

/** `from … where …` of the rows of a relation with a key. */
export function relationSource(
  { tables }: OperationContext,
  { entity, key: property, where }: Relation,
  alias: string,
  table: Table<EntityName>,
  key: Sql,
): Sql {
  const restricted = where ? sql`and ${where(table)}` : sql``;
  return sql`from ${table.from} where ${tables.organizationOf(entity, alias)} = ${tables.organization} and ${table(property)} = ${key} ${restricted}`;
}
