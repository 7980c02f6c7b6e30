import { createHash } from 'node:crypto';

/** The request headers that change what a request does, in the order in which a signature hashes them. */
export const SIGNED_HEADERS = ['idempotency-key', 'if-match', 'if-none-match'] as const;

/** The signed headers that a request has, with their values. */
export type SignedHeaders = Partial<Record<(typeof SIGNED_HEADERS)[number], string>>;

/**
 * Returns the claim `headers` of a signature: SHA-256 over a line `<name>:<value>\n` for each signed header
 * that the request has, in the order of SIGNED_HEADERS. The name is in lower case and the value is trimmed.
 * Each character of a value is hashed as one byte (Latin-1), as Node parses headers.
 */
export function hashHeaders(headers: SignedHeaders): Buffer {
  const hash = createHash('sha256');
  for (const name of SIGNED_HEADERS) {
    const value = headers[name];
    if (value !== undefined) hash.update(`${name}:${value}\n`, 'latin1');
  }
  return hash.digest();
}
