import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RequestQueryContext } from '../db/query-context.ts';
import { CallerError } from '../errors.ts';
import { sendError } from './error-responses.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Not there for what fastify refuses before any route. */
    queryContext: RequestQueryContext | null;
  }
}

/**
 * Gives up requests that take too long: no statement is sent for them any more, and one that PostgreSQL is at is broken off. So it is
 * with a read whose caller went away; what was asked to be written is written. Fastify's own `handlerTimeout` ends with the body of
 * a request, before the handler begins.
 */
export function abortTimedOutRequests(app: FastifyInstance, seconds: number): void {
  app.decorateRequest('queryContext', null);
  app.addHook('onRequest', (request, reply, done) => {
    const queryContext = new RequestQueryContext();
    request.queryContext = queryContext;
    const endsAt = performance.now() + seconds * 1_000;
    let timer = setTimeout(() => {
      queryContext.abort();
      if (!reply.sent) return sendTimeout(request, reply);
      // Its caller does not read it. It has the same time once more.
      timer = setTimeout(() => reply.raw.destroy(), seconds * 1_000);
    }, seconds * 1_000);
    reply.raw.once('close', () => {
      clearTimeout(timer);
      if (reply.raw.writableFinished) return;
      // Nobody is answered any more. A write has its time all the same; the request itself is not kept for it.
      if (queryContext.completeOnDisconnect)
        setTimeout(() => queryContext.abort(), endsAt - performance.now()).unref();
      else queryContext.abort();
    });
    done();
  });
}

function sendTimeout(request: FastifyRequest, reply: FastifyReply): void {
  // The rest of the body may never come.
  if (!request.raw.complete) reply.header('connection', 'close');
  sendError(new CallerError('SERVICE_UNAVAILABLE', 'The request took too long; try again.'), request, reply);
}
