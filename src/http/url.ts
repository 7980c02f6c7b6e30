import type { FastifyInstance } from 'fastify';
import { CallerError } from '../errors.ts';

/** All that a URI may consist of (RFC 3986), and little more. */
const ASCII = /^[\x21-\x7e]*$/;

/** Rejects a URL that is not UTF-8 in percent-encoding: as a parameter it would become another text. */
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
