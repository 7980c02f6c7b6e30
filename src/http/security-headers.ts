import type { FastifyInstance } from 'fastify';

/**
 * On every response, unless its route says otherwise. A cache between here and the caller cannot know the headers that carry a credential
 * here, so without `no-store` it may answer one caller with the data of another. Browsers must not guess another content type.
 */
export const SECURITY_HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

export function setSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(SECURITY_HEADERS);
    done();
  });
}
