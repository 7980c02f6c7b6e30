import type { FastifyInstance } from 'fastify';
import { CallerError } from '../errors.ts';

/** Printable ASCII: all characters that a URI can contain (RFC 3986), and a few more. */
const ASCII = /^[\x21-\x7e]*$/;

/**
 * Rejects a URL whose percent-encoding is not valid UTF-8: decoded as a parameter, it would become a
 * different text.
 */
export function requireUtf8Url(app: FastifyInstance): void {
  app.addHook('onRequest', ({ url }, _reply, done) => {
    done(isUtf8(url) ? undefined : new CallerError('BAD_REQUEST', 'The URL must be UTF-8, percent-encoded.'));
  });
}

function isUtf8(url: string): boolean {
  if (!ASCII.test(url)) return false;
  if (!url.includes('%')) return true;
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}
