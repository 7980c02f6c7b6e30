import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RequestErrand } from '../db/query-context.ts';
import { CallerError } from '../errors.ts';
import { answerError } from './error-responses.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Not there for what fastify refuses before any route. */
    errand: RequestErrand | null;
  }
}

/**
 * Gives up requests that take too long: no statement is sent for them any more, and one that PostgreSQL is at is broken off. So it is
 * with a read whose caller went away; what was asked to be written is written. Fastify's own `handlerTimeout` ends with the body of
 * a request, before the handler begins.
 */
export function giveUpLateRequests(app: FastifyInstance, seconds: number): void {
  app.decorateRequest('errand', null);
  app.addHook('onRequest', (request, reply, done) => {
    const errand = new RequestErrand();
    request.errand = errand;
    const endsAt = performance.now() + seconds * 1_000;
    let timer = setTimeout(() => {
      errand.giveUp();
      if (!reply.sent) return answerLate(request, reply);
      // Its caller does not read it. It has the same time once more.
      timer = setTimeout(() => reply.raw.destroy(), seconds * 1_000);
    }, seconds * 1_000);
    reply.raw.once('close', () => {
      clearTimeout(timer);
      if (reply.raw.writableFinished) return;
      // Nobody is answered any more. A write has its time all the same; the request itself is not kept for it.
      if (errand.completes) setTimeout(() => errand.giveUp(), endsAt - performance.now()).unref();
      else errand.giveUp();
    });
    done();
  });
}

function answerLate(request: FastifyRequest, reply: FastifyReply): void {
  // The rest of the body may never come.
  if (!request.raw.complete) reply.header('connection', 'close');
  answerError(
    new CallerError('SERVICE_UNAVAILABLE', 'The request took too long; try again.'),
    request,
    reply,
  );
}
