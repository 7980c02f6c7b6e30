import { createHash } from 'node:crypto';

/** The request headers that change what a request does, in the order in which a signature hashes them. */
export const SIGNED_HEADERS = ['idempotency-key', 'if-match', 'if-none-match'] as const;

/** Those that a request has, each with its value. */
export type SignedHeaders = Partial<Record<(typeof SIGNED_HEADERS)[number], string>>;

/**
 * The claim `headers` of a signature: SHA-256 over a line `<name>:<value>\n` for each of these headers that the request has, in this
 * order, with the name in lower case and the value without the white space around it. A value stands for its bytes, one for each
 * character, as Node has it.
 */
export function hashHeaders(headers: SignedHeaders): Buffer {
  const hash = createHash('sha256');
  for (const name of SIGNED_HEADERS) {
    const value = headers[name];
    if (value !== undefined) hash.update(`${name}:${value}\n`, 'latin1');
  }
  return hash.digest();
}
