import { sql } from 'kysely';
import type { Sql } from '../../db/compile-sql.ts';

/**
 * Alias of a subquery whose rows become JSON objects. No GraphQL alias can be equal to it, because PostgreSQL
 * would take a column with this name instead of the row.
 */
const OBJECT = sql.id('an object');

/** Rows of a table: everything after `from`. */
export interface RowSource {
  /** The table, with its joins. */
  from: Sql;
  /** `where …` */
  where: Sql;
  /** `order by …`, and a limit. */
  orderBy?: Sql;
}

/** `expression as "key"` for each field. */
export function selectList(columns: readonly (readonly [key: string, value: Sql])[]): Sql {
  return sql.join(columns.map(([key, value]): Sql => sql`${value} as ${sql.id(key)}`));
}

/** One object whose columns belong to an outer row. */
export function objectOf(columns: Sql): Sql {
  return sql`(select ${OBJECT} from (select ${columns}) as ${OBJECT})`;
}

/** The object of the only row of a source. Null if there is none. */
export function objectFrom(columns: Sql, source: RowSource): Sql {
  return sql`(${selectObjects(columns, source)})`;
}

/** The objects of all rows of a source. Empty if there are none. */
export function objectsFrom(columns: Sql, source: RowSource): Sql {
  return sql`array(${selectObjects(columns, source)})`;
}

/** A query with the objects of a source as `value`, and the given columns. */
export function selectValue(columns: Sql, source: RowSource, more: Sql): Sql {
  return sql`select ${OBJECT} as value, ${more} ${fromSource(columns, source)}`;
}

function selectObjects(columns: Sql, source: RowSource): Sql {
  return sql`select ${OBJECT} ${fromSource(columns, source)}`;
}

/** PostgreSQL plans a lateral subquery without a table together with its outer query. */
function fromSource(columns: Sql, { from, where, orderBy = sql`` }: RowSource): Sql {
  return sql`from ${from} cross join lateral (select ${columns}) as ${OBJECT} ${where} ${orderBy}`;
}

/** The JSON text of an object, and the join that builds it. */
export function jsonTextOf(columns: Sql): { text: Sql; join: Sql } {
  return {
    text: sql`row_to_json(${OBJECT})::text`,
    join: sql`cross join lateral (select ${columns}) as ${OBJECT}`,
  };
}
