import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Errand } from '../db/errand.ts';
import { CallerError } from '../errors.ts';
import { answerError } from './errors.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Not there for what fastify refuses before any route. */
    errand: Errand | null;
  }
}

/**
 * Gives up requests that take too long: no statement is sent for them any more, and one that PostgreSQL is at is broken off. So it is
 * with a read whose caller went away; what was asked to be written is written. Fastify's own `handlerTimeout` ends with the body of
 * a request, before the handler begins.
 */
export function giveUpLateRequests(app: FastifyInstance, seconds: number): void {
  app.decorateRequest('errand', null);
  app.addHook('onRequest', async (request, reply) => {
    const given = new AbortController();
    request.errand = { statements: 0, signal: given.signal, completes: false };
    const endsAt = performance.now() + seconds * 1_000;
    const timer = setTimeout(() => {
      given.abort();
      answerLate(request, reply);
    }, seconds * 1_000);
    reply.raw.once('close', () => {
      clearTimeout(timer);
      if (reply.raw.writableFinished) return;
      // Nobody is answered any more. A write has its time all the same; the request itself is not kept for it.
      if (request.errand?.completes) setTimeout(() => given.abort(), endsAt - performance.now()).unref();
      else given.abort();
    });
  });
}

function answerLate(request: FastifyRequest, reply: FastifyReply): void {
  if (reply.sent) return;
  // The rest of the body may never come.
  if (!request.raw.complete) reply.header('connection', 'close');
  answerError(
    new CallerError('SERVICE_UNAVAILABLE', 'The request took too long; try again.'),
    request,
    reply,
  );
}
