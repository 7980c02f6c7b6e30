import { validate as isUuid } from 'uuid';

type Values = Readonly<Record<string, unknown>>;

/** Order of a list. Ties are ordered by id, in the same direction. */
export interface OrderBy {
  /** Name of the order in cursors. */
  name: string;
  /** SQL of the sort key. It must never be null. */
  sql: string;
  /** PostgreSQL type of the sort key. The key of a cursor is cast to it. */
  type: 'timestamptz' | 'text' | 'bigint' | 'uuid' | 'int';
  /** SQL of the sort key as exact text, for cursors. */
  text: string;
  descending: boolean;
  /** Returns the value of `text` for an attached row. Only orders by timestamp support this. */
  keyOf?: (row: Values) => string;
  /** Whether the key of a cursor can be cast to the type. */
  isValidKey: (key: string) => boolean;
}

const INSTANT = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * Whether a text is an instant in the response format. Years 1 to 9999 are valid in JavaScript and
 * PostgreSQL.
 */
function isInstant(text: string): boolean {
  const time = INSTANT.test(text) ? new Date(text) : null;
  return time !== null && !Number.isNaN(time.getTime()) && time.toISOString() === text;
}

/** Orders by a timestamp column. */
export function byTimestamp(column: string, descending: boolean): OrderBy & Required<Pick<OrderBy, 'keyOf'>> {
  return {
    name: `${column} ${descending ? 'desc' : 'asc'}`,
    sql: `r.${column}`,
    type: 'timestamptz',
    text: `to_char(r.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    descending,
    keyOf: (row) => row[propertyOf(column)] as string,
    isValidKey: isInstant,
  };
}

/** Orders by a text column. */
export function byText(column: string, descending: boolean): OrderBy {
  return {
    name: `${column} ${descending ? 'desc' : 'asc'}`,
    sql: `r.${column}`,
    type: 'text',
    text: `r.${column}`,
    descending,
    isValidKey: (key) => !key.includes('\0'),
  };
}

/** Orders by id, which is the order of creation, because ids are UUIDv7. */
export function byId(descending: boolean): OrderBy {
  return {
    name: `id ${descending ? 'desc' : 'asc'}`,
    sql: 'r.id',
    type: 'uuid',
    text: 'r.id::text',
    descending,
    isValidKey: (key) => isUuid(key),
  };
}

/** Orders by a column of non-negative integers. */
export function byNumber(column: string, descending: boolean): OrderBy {
  return {
    name: `${column} ${descending ? 'desc' : 'asc'}`,
    sql: `r.${column}`,
    type: 'int',
    text: `r.${column}::text`,
    descending,
    isValidKey: (key) => /^\d{1,9}$/.test(key),
  };
}

/** Returns the property name of a column. */
function propertyOf(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
