import { validate as isUuid } from 'uuid';
import type { Row } from './projection.ts';

/** What a list is ordered by. The id breaks every tie, in the same direction. */
export interface OrderBy {
  /** Stands in cursors. */
  name: string;
  /** SQL of what is compared; never null. */
  sql: string;
  /** Its type, to read a cursor's text as. */
  type: 'timestamptz' | 'text' | 'bigint' | 'uuid' | 'int';
  /** SQL of what is compared as exact text, for cursors. */
  text: string;
  descending: boolean;
  /** What is compared, as the same text, of a row that came with its owner; lists by instants alone do. */
  keyOf?: (row: Row) => string;
  /** Whether a cursor's text can be read as the type. */
  isValidKey: (key: string) => boolean;
}

const INSTANT = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Whether this is an instant as we print it, in the years 1 to 9999, which JavaScript and PostgreSQL both know. */
function isInstant(text: string): boolean {
  const time = INSTANT.test(text) ? new Date(text) : null;
  return time !== null && !Number.isNaN(time.getTime()) && time.toISOString() === text;
}

/** By an instant column. */
export function byTimestamp(column: string, descending: boolean): OrderBy {
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

/** By a text column. */
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

/** By the id alone, which is the order in which things were made here. */
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

/** By a column of whole numbers that are not negative. */
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

/** The property that a column is of. */
function propertyOf(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
