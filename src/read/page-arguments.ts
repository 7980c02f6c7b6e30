import { CallerError } from '../errors.ts';
import { type CursorPosition, decodeCursor } from './cursor.ts';

/**
 * Relay pagination arguments. An empty cursor is treated as absent, because some clients send one for the
 * first page.
 */
export interface ConnectionArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** The requested part of a list: `size` items from one end, between two positions. */
export interface PageArguments {
  size: number;
  fromEnd: boolean;
  after: CursorPosition | null;
  before: CursorPosition | null;
}

const DEFAULT_SIZE = 20;
const MAX_SIZE = 100;

/** Validates and parses pagination arguments. Throws BAD_USER_INPUT or INVALID_CURSOR if they are invalid. */
export function parsePageArguments(
  { first, after, last, before }: ConnectionArguments,
  cursors: { name: string; isKey: (key: string) => boolean },
): PageArguments {
  if (first != null && last != null) {
    throw new CallerError('BAD_USER_INPUT', 'Use either `first` or `last`, not both.');
  }
  requireSize('first', first);
  requireSize('last', last);
  const position = (cursor: string | null | undefined) =>
    cursor == null || cursor === '' ? null : decodeCursor(cursors.name, cursor, cursors.isKey);
  return {
    size: last ?? first ?? DEFAULT_SIZE,
    fromEnd: last != null,
    after: position(after),
    before: position(before),
  };
}

function requireSize(name: string, size: number | null | undefined): void {
  if (size == null || (size >= 1 && size <= MAX_SIZE)) return;
  throw new CallerError('BAD_USER_INPUT', `\`${name}\` must be from 1 to ${MAX_SIZE}.`);
}
