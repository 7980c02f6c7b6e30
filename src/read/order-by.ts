import { type EntityName, UnderscoreNamingStrategy } from '@mikro-orm/core';
import { sql } from 'kysely';
import { validate as isUuid } from 'uuid';
import type { Sql } from '../db/compile-sql.ts';
import { instantText } from './column-text.ts';
import type { PropertyPath } from './row.ts';
import type { Table } from './tables.ts';

type Values = Readonly<Record<string, unknown>>;

/** Order of a list. Ties are ordered by id, in the same direction. */
export interface OrderBy<Entity extends EntityName = EntityName> {
  /** Name of the order in cursors. */
  name: string;
  /** The sort key. It must never be null. */
  key(table: Table<Entity>): Sql;
  /** PostgreSQL type of the sort key. The key of a cursor is cast to it. */
  type: 'timestamptz' | 'text' | 'bigint' | 'uuid' | 'int';
  /** The sort key as exact text, for cursors. */
  text(table: Table<Entity>): Sql;
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

/** Orders by a timestamp. */
export function byTimestamp<Entity extends EntityName>(
  property: PropertyPath<Entity>,
  descending: boolean,
): OrderBy<Entity> & Required<Pick<OrderBy, 'keyOf'>> {
  return {
    name: orderName(property, descending),
    key: (table) => table(property),
    type: 'timestamptz',
    text: (table) => instantText(table(property)),
    descending,
    keyOf: (row) => row[property] as string,
    isValidKey: isInstant,
  };
}

/** Orders by a text. */
export function byText<Entity extends EntityName>(
  property: PropertyPath<Entity>,
  descending: boolean,
): OrderBy<Entity> {
  return {
    name: orderName(property, descending),
    key: (table) => table(property),
    type: 'text',
    text: (table) => table(property),
    descending,
    isValidKey: (key) => !key.includes('\0'),
  };
}

/** Orders by id, which is the order of creation, because ids are UUIDv7. */
export function byId(descending: boolean): OrderBy {
  return {
    name: orderName('id', descending),
    key: (table) => table('id'),
    type: 'uuid',
    text: (table) => sql`${table('id')}::text`,
    descending,
    isValidKey: (key) => isUuid(key),
  };
}

/** Orders by a non-negative integer. */
export function byNumber<Entity extends EntityName>(
  property: PropertyPath<Entity>,
  descending: boolean,
): OrderBy<Entity> {
  return {
    name: orderName(property, descending),
    key: (table) => table(property),
    type: 'int',
    text: (table) => sql`${table(property)}::text`,
    descending,
    isValidKey: (key) => /^\d{1,9}$/.test(key),
  };
}

const naming = new UnderscoreNamingStrategy();

/** Cursors have the name of the column, as they always had. */
function orderName(property: string, descending: boolean): string {
  return `${naming.propertyToColumnName(property)} ${descending ? 'desc' : 'asc'}`;
}
