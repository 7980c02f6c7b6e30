import type { EntityProperty } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { Sql } from '../db/compile-sql.ts';

/**
 * The value of a column as responses show it, for use in JSON: instants and decimals are text, independent of
 * the session's settings, so that they are not parsed and formatted again. A date has this format in JSON.
 */
export function columnForJson({ columnTypes }: EntityProperty, column: Sql): Sql {
  const type = columnTypes[0] ?? '';
  if (type.startsWith('timestamptz')) return instantText(column);
  return type === 'numeric' ? sql`${column}::text` : column;
}

/** An instant in UTC with milliseconds: `2026-01-31T12:00:00.000Z`. */
export function instantText(column: Sql): Sql {
  return sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
