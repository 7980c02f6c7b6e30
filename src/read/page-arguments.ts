import { CallerError } from '../errors.ts';
import { type CursorPosition, decodeCursor } from './cursor.ts';

/** The arguments of every connection, as Relay has them. An empty cursor is as if there were none: clients begin with one. */
export interface ConnectionArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** Which part of a list is wanted: so many from one end, between two places. */
export interface PageArguments {
  size: number;
  fromEnd: boolean;
  after: CursorPosition | null;
  before: CursorPosition | null;
}

const DEFAULT_SIZE = 20;
const MAX_SIZE = 100;

/** Throws BAD_USER_INPUT or INVALID_CURSOR for arguments that make no sense. */
export function parsePageArguments(
  { first, after, last, before }: ConnectionArguments,
  cursors: { name: string; isKey: (key: string) => boolean },
): PageArguments {
  if (first != null && last != null) {
    throw new CallerError('BAD_USER_INPUT', '`first` and `last` exclude each other.');
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
