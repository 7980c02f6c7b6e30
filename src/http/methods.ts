import type { FastifyInstance } from 'fastify';
import { CallerError } from '../errors.ts';

/**
 * Sets `Allow` for `OPTIONS` requests and for unsupported methods. It must run before CORS, which responds to
 * every `OPTIONS` request of its paths. These responses do not wait for the request body.
 */
export function announceMethods(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const isOptions = request.method === 'OPTIONS';
    if (!request.is404 && !isOptions) return done();
    const methods = methodsAt(app, request.url);
    if (methods.length > 0) reply.header('allow', methods.join(', '));
    done(methods.length === 0 && isOptions ? new CallerError('NOT_FOUND') : undefined);
  });
}

/**
 * Responds to the requests for which `announceMethods` set `Allow`, and to unknown paths. It must run after
 * CORS, so that pages of allowed origins can read the errors.
 */
export function respondToOtherMethods(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.method === 'OPTIONS') return void reply.code(204).send();
    if (!request.is404) return done();
    done(new CallerError(reply.hasHeader('allow') ? 'METHOD_NOT_ALLOWED' : 'NOT_FOUND'));
  });
}

/** The methods that the router knows for a URL. `OPTIONS` is added if there is any other method. */
function methodsAt(app: FastifyInstance, url: string): string[] {
  const methods = app.supportedMethods.filter(
    (method) => method !== 'OPTIONS' && app.findRoute({ method, url }) !== null,
  );
  return methods.length === 0 ? [] : [...methods, 'OPTIONS'].sort();
}
