import { CallerError } from '../errors.ts';
import { decodeCursor, type Place } from './cursor.ts';

/** The arguments of every connection, as Relay has them. An empty cursor is as if there were none: clients begin with one. */
export interface ConnectionArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** Which part of a list is wanted: so many from one end, between two places. */
export interface Window {
  size: number;
  fromEnd: boolean;
  after: Place | null;
  before: Place | null;
}

const DEFAULT_SIZE = 20;
const LARGEST_SIZE = 100;

/** Throws BAD_USER_INPUT or INVALID_CURSOR for arguments that make no sense. */
export function windowOf(
  { first, after, last, before }: ConnectionArguments,
  cursors: { name: string; isKey: (key: string) => boolean },
): Window {
  if (first != null && last != null) {
    throw new CallerError('BAD_USER_INPUT', '`first` and `last` exclude each other.');
  }
  requireSize('first', first);
  requireSize('last', last);
  const place = (cursor: string | null | undefined) =>
    cursor == null || cursor === '' ? null : decodeCursor(cursors.name, cursor, cursors.isKey);
  return {
    size: last ?? first ?? DEFAULT_SIZE,
    fromEnd: last != null,
    after: place(after),
    before: place(before),
  };
}

function requireSize(name: string, size: number | null | undefined): void {
  if (size == null || (size >= 1 && size <= LARGEST_SIZE)) return;
  throw new CallerError('BAD_USER_INPUT', `\`${name}\` must be from 1 to ${LARGEST_SIZE}.`);
}
