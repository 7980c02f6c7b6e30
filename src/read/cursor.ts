import { sql } from 'kysely';
import { validate as isUuid } from 'uuid';
import type { Sql } from '../db/compile-sql.ts';
import { CallerError } from '../errors.ts';

/** Position of an edge: the value of the sort key as text, and the id. */
export interface CursorPosition {
  key: string;
  id: string;
}

/**
 * Maximum length of a cursor, in characters. The largest valid cursor has about 2,300: a name of 200
 * characters with four bytes each, which case folding may double, encoded as base64.
 */
export const MAX_CURSOR = 4_000;

/**
 * Encodes a cursor. Clients must treat it as opaque. It contains the name of its list and order, so that it
 * is rejected in another list. It also contains the sort value, so it is PII if that value is PII.
 */
export function encodeCursor(list: string, { key, id }: CursorPosition): string {
  return Buffer.from(JSON.stringify([list, key, id])).toString('base64url');
}

/** Decodes a cursor. Throws INVALID_CURSOR unless `encodeCursor` can have created it for this list. */
export function decodeCursor(list: string, cursor: string, isKey: (key: string) => boolean): CursorPosition {
  const parts = cursor.length > MAX_CURSOR ? undefined : parse(cursor);
  if (!Array.isArray(parts) || parts.length !== 3 || parts[0] !== list)
    throw new CallerError('INVALID_CURSOR');
  const [, key, id] = parts;
  if (typeof key !== 'string' || typeof id !== 'string' || !isUuid(id) || !isKey(key)) {
    throw new CallerError('INVALID_CURSOR');
  }
  return { key, id };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The same cursor in SQL. `key` is the sort value as text. PostgreSQL breaks the lines of base64. */
export function cursorText(list: string, key: Sql, id: Sql): Sql {
  const json = sql`${sql.lit(`[${JSON.stringify(list)},`)} || to_json(${key})::text || ',"' || ${id} || '"]'`;
  return sql`translate(encode(convert_to(${json}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}
