import { validate as isUuid } from 'uuid';
import type { Order } from './listing.ts';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** By an instant column. */
export function byInstant(column: string, descending: boolean): Order {
  return {
    name: `${column} ${descending ? 'desc' : 'asc'}`,
    sql: `r.${column}`,
    type: 'timestamptz',
    text: `to_char(r.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    descending,
    isKey: (key) => INSTANT.test(key) && !Number.isNaN(Date.parse(key)),
  };
}

/** By a text column. */
export function byText(column: string, descending: boolean): Order {
  return {
    name: `${column} ${descending ? 'desc' : 'asc'}`,
    sql: `r.${column}`,
    type: 'text',
    text: `r.${column}`,
    descending,
    isKey: (key) => !key.includes('\0'),
  };
}

/** By the id alone, which is the order in which things were made here. */
export function byId(descending: boolean): Order {
  return {
    name: `id ${descending ? 'desc' : 'asc'}`,
    sql: 'r.id',
    type: 'uuid',
    text: 'r.id::text',
    descending,
    isKey: (key) => isUuid(key),
  };
}
