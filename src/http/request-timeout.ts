import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RequestQueryContext } from '../db/query-context.ts';
import { type StatementLogMode, statementFields } from '../db/statement-log.ts';
import { CallerError } from '../errors.ts';
import { sendError } from './error-responses.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Null for requests that fastify rejects before any route matches. */
    queryContext: RequestQueryContext | null;
  }
}

/**
 * Aborts requests that exceed the timeout: no further statement is sent, and the running one is cancelled. A
 * read is also aborted when its client disconnects; a write is completed. Fastify's own `handlerTimeout` does
 * not fit, because it ends once the request body is complete, before the handler runs.
 */
export function abortTimedOutRequests(
  app: FastifyInstance,
  seconds: number,
  logSql: StatementLogMode | 'off',
): void {
  app.decorateRequest('queryContext', null);
  app.addHook('onRequest', (request, reply, done) => {
    const queryContext = new RequestQueryContext(
      logSql === 'off' ? undefined : (text) => request.log.info(statementFields(logSql, text), 'statement'),
      request.trace?.span,
    );
    request.queryContext = queryContext;
    const endsAt = performance.now() + seconds * 1_000;
    let timer = setTimeout(() => {
      queryContext.abort();
      if (!reply.sent) return sendTimeout(request, reply);
      // The client does not read the response. It gets the same time again before the connection is closed.
      timer = setTimeout(() => reply.raw.destroy(), seconds * 1_000);
    }, seconds * 1_000);
    reply.raw.once('close', () => {
      clearTimeout(timer);
      if (reply.raw.writableFinished) return;
      // The response can no longer be sent. A write may use the rest of its time; this timer does not keep
      // the process running.
      if (queryContext.completeOnDisconnect)
        setTimeout(() => queryContext.abort(), endsAt - performance.now()).unref();
      else queryContext.abort();
    });
    done();
  });
}

function sendTimeout(request: FastifyRequest, reply: FastifyReply): void {
  // The rest of the body may never arrive.
  if (!request.raw.complete) reply.header('connection', 'close');
  sendError(new CallerError('SERVICE_UNAVAILABLE', 'The request timed out; retry later.'), request, reply);
}
