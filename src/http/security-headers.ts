import type { FastifyInstance } from 'fastify';

/**
 * Set on every response, unless its route overrides them. A cache does not know which request headers carry a
 * credential, so without `no-store` it could serve one caller the data of another. `nosniff` keeps browsers
 * from guessing another content type.
 */
export const SECURITY_HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

export function setSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(SECURITY_HEADERS);
    done();
  });
}
