import type { Visibility } from '../../auth/visibility.ts';
import { CallerError } from '../../errors.ts';
import type { VersionPrecondition } from '../../write/command-executor.ts';
import type { RestRequest } from './rest-request.ts';

/** The `ETag` for a version of a customer. Responses with masked PII differ, so they have another tag. */
export function etagOf(version: unknown, { canReadPii }: Visibility): string {
  return canReadPii ? `"${version}"` : `"${version}${MASKED}"`;
}

const MASKED = '-masked';

/** Maximum length of an `If-Match` or `If-None-Match` header in characters, enough for a hundred tags. */
export const MAX_TAG_CHARACTERS = 2_000;

const TAGS = /^(W\/)?"[\x21\x23-\x7e\x80-\xff]*"(\s*,\s*(W\/)?"[\x21\x23-\x7e\x80-\xff]*")*$/;

/**
 * Returns the version precondition of a write, from `If-Match` or `If-None-Match`. An unknown tag matches no
 * version. Throws BAD_REQUEST for a header that is not a list of tags.
 */
export function expectedVersion({ headers }: RestRequest): VersionPrecondition | null {
  const tags = tagsIn(headers, 'if-match');
  if (tags) return tags === 'any' ? 'any' : tags.map(versionOf);
  const others = tagsIn(headers, 'if-none-match');
  if (others === null) return null;
  if (others === 'any') return 0;
  throw new CallerError('BAD_REQUEST', 'On a write, the header if-none-match can only be `*`.');
}

/** The header that `expectedVersion` reads. */
export function versionHeader(headers: RestRequest['headers']): string {
  return headers['if-match'] === undefined ? 'If-None-Match' : 'If-Match';
}

/** Whether the `If-None-Match` header of a read names this version. */
export function isNotModified({ headers, visibility }: RestRequest, version: unknown): boolean {
  const tags = tagsIn(headers, 'if-none-match');
  return (
    tags === 'any' || (tags?.some((tag) => tag.replace(/^W\//, '') === etagOf(version, visibility)) ?? false)
  );
}

function tagsIn(
  headers: RestRequest['headers'],
  name: 'if-match' | 'if-none-match',
): string[] | 'any' | null {
  if (headers[name] === undefined) return null;
  const value = [headers[name]].flat().join(', ').trim();
  if (value === '*') return 'any';
  if (value.length > MAX_TAG_CHARACTERS) {
    throw new CallerError(
      'BAD_REQUEST',
      `The header ${name} must have at most ${MAX_TAG_CHARACTERS} characters.`,
    );
  }
  if (!TAGS.test(value)) {
    throw new CallerError(
      'BAD_REQUEST',
      `The header ${name} must be a list of ETags, each in double quotes.`,
    );
  }
  return value.match(/(W\/)?"[^"]*"/g) ?? [];
}

/**
 * Returns the version in a tag, or -1 for other tags. Versions start at 1. Weak tags (`W/`)
 * do not match (RFC 9110).
 */
function versionOf(tag: string): number {
  const [, digits] = /^"([1-9]\d{0,9})(?:-masked)?"$/.exec(tag) ?? [];
  return digits === undefined ? -1 : Number(digits);
}
