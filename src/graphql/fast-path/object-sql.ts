import { sql } from 'kysely';
import type { Sql } from '../../db/compile-sql.ts';

/**
 * Alias of a subquery whose rows become JSON objects. No GraphQL alias can be equal to it, because PostgreSQL
 * would take a column with this name instead of the row.
 */
const OBJECT = sql.id('an object');

/** `expression as "key"` for each field. */
export function selectList(columns: readonly (readonly [key: string, value: Sql])[]): Sql {
  return sql.join(columns.map(([key, value]): Sql => sql`${value} as ${sql.id(key)}`));
}

/** One object. `source` is `from … where …`; without it the columns belong to an outer row. */
export function objectOf(columns: Sql, source: Sql = sql``): Sql {
  return sql`(select ${OBJECT} from (select ${columns} ${source}) as ${OBJECT})`;
}

/** The objects of all rows of `source`, which can end with `order by`. Empty if there are none. */
export function objectsOf(columns: Sql, source: Sql): Sql {
  return sql`array(select ${OBJECT} from (select ${columns} ${source}) as ${OBJECT})`;
}

/** The JSON text of one object. */
export function jsonTextOf(columns: Sql): Sql {
  return sql`(select row_to_json(${OBJECT})::text from (select ${columns}) as ${OBJECT})`;
}
