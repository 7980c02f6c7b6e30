import type { FastifyInstance } from 'fastify';
import { CallerError } from '../errors.ts';

/**
 * Rejects a request with two `Host` headers: a proxy could use one and this server the other (RFC 9112,
 * section 3.2).
 */
export function requireOneHost(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw }, _reply, done) => {
    const hosts = raw.headersDistinct.host ?? [];
    done(
      hosts.length > 1
        ? new CallerError('BAD_REQUEST', 'The request has more than one Host header.')
        : undefined,
    );
  });
}
