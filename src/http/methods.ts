import type { FastifyInstance } from 'fastify';
import { CallerError } from '../errors.ts';

/**
 * Names the methods of a path in `Allow`, for `OPTIONS` and for a method that it does not take. It must come before CORS, which answers
 * every `OPTIONS` of its paths. Nobody waits for the body of a request that is rejected here.
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

/** Answers what `announceMethods` has looked up. It must come after CORS, so that pages of its origins can read the errors. */
export function answerOtherMethods(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.method === 'OPTIONS') return void reply.code(204).send();
    if (!request.is404) return done();
    done(new CallerError(reply.hasHeader('allow') ? 'METHOD_NOT_ALLOWED' : 'NOT_FOUND'));
  });
}

/** As the router has them. `OPTIONS` is taken wherever there is another one. */
function methodsAt(app: FastifyInstance, url: string): string[] {
  const methods = app.supportedMethods.filter(
    (method) => method !== 'OPTIONS' && app.findRoute({ method, url }) !== null,
  );
  return methods.length === 0 ? [] : [...methods, 'OPTIONS'].sort();
}
