import { sql } from 'kysely';
import { ownColumnOf } from '../../db/columns.ts';
import type { Sql } from '../../db/compile-sql.ts';
import type { OperationContext } from './operation-context.ts';
import type { AliasedEntity } from './variants.ts';

/** The id of the customer that a row is or belongs to, as text. Null if it belongs to none. */
export function shownId(context: OperationContext, { entity, alias }: AliasedEntity): Sql {
  const { tableName } = context.fast.metadata.get(entity);
  if (tableName === 'customer') return sql`${sql.id(alias, 'id')}::text`;
  const { customer } = context.propertiesOf(entity);
  return customer ? sql`${sql.id(alias, ownColumnOf(customer))}::text` : sql`null`;
}
