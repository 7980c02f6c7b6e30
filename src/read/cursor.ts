import { validate as isUuid } from 'uuid';
import { CallerError } from '../errors.ts';

/** Where an edge stands: the value it is sorted by, as text, and its id. */
export interface CursorPosition {
  key: string;
  id: string;
}

/**
 * Characters of a cursor. The longest that there can be has some 2,300: a name of 200 characters with four bytes each, which folding may
 * double, in base64.
 */
export const MAX_CURSOR = 4_000;

/**
 * An opaque text. It names the list and the order it belongs to, so that it cannot be used in another one by mistake.
 * The value sorted by stands in it, so it is as personal as that value.
 */
export function encodeCursor(list: string, { key, id }: CursorPosition): string {
  return Buffer.from(JSON.stringify([list, key, id])).toString('base64url');
}

/** Throws INVALID_CURSOR for anything that `encodeCursor` did not make for this list. */
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
