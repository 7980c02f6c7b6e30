import { CallerError } from '../../errors.ts';
import type { VersionPrecondition } from '../../write/command-executor.ts';
import type { RestRequest } from './rest-request.ts';

/** The version of a customer, as HTTP has it. What hides personal values is another answer. */
export function etagOf(version: unknown, canReadPii: boolean): string {
  return canReadPii ? `"${version}"` : `"${version}${MASKED}"`;
}

const MASKED = '-masked';

/** Characters of a header with tags: a hundred of them have room. */
export const MAX_TAGS = 2_000;

const TAGS = /^(W\/)?"[\x21\x23-\x7e\x80-\xff]*"(\s*,\s*(W\/)?"[\x21\x23-\x7e\x80-\xff]*")*$/;

/**
 * What `If-Match` and `If-None-Match` of a write demand. A tag that is none of ours matches no version. Throws BAD_REQUEST for what
 * is no list of tags.
 */
export function expectedVersion({ headers }: RestRequest): VersionPrecondition | null {
  const tags = tagsIn(headers, 'if-match');
  if (tags) return tags === 'any' ? 'any' : tags.map(versionOf);
  const others = tagsIn(headers, 'if-none-match');
  if (others === null) return null;
  if (others === 'any') return 0;
  throw new CallerError('BAD_REQUEST', 'The header if-none-match of a write can only be `*`.');
}

/** The one of the two that `expectedVersion` is of. */
export function versionHeader(headers: RestRequest['headers']): string {
  return headers['if-match'] === undefined ? 'If-None-Match' : 'If-Match';
}

/** Whether the caller has this version already. */
export function isNotModified({ headers, canReadPii }: RestRequest, version: unknown): boolean {
  const tags = tagsIn(headers, 'if-none-match');
  return (
    tags === 'any' || (tags?.some((tag) => tag.replace(/^W\//, '') === etagOf(version, canReadPii)) ?? false)
  );
}

function tagsIn(
  headers: RestRequest['headers'],
  name: 'if-match' | 'if-none-match',
): string[] | 'any' | null {
  if (headers[name] === undefined) return null;
  const value = [headers[name]].flat().join(', ').trim();
  if (value === '*') return 'any';
  if (value.length > MAX_TAGS) {
    throw new CallerError('BAD_REQUEST', `The header ${name} must have at most ${MAX_TAGS} characters.`);
  }
  if (!TAGS.test(value)) {
    throw new CallerError(
      'BAD_REQUEST',
      `The header ${name} must have the ETag of an answer, with its quotes.`,
    );
  }
  return value.match(/(W\/)?"[^"]*"/g) ?? [];
}

/** Versions begin at 1. What only resembles one (`W/`) is none. */
function versionOf(tag: string): number {
  const [, digits] = /^"([1-9]\d{0,9})(?:-masked)?"$/.exec(tag) ?? [];
  return digits === undefined ? -1 : Number(digits);
}
