import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CallerError, type ErrorCode, errorCodes } from '../errors.ts';
import { logged } from '../log.ts';

const byStatus: Record<number, ErrorCode> = {
  400: 'BAD_REQUEST',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

interface Answer {
  code: ErrorCode;
  message: string;
  correlationId?: string;
}

/** Errors outside GraphQL: GraphQL-shaped under `/graphql`, `application/problem+json` everywhere else. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((request, reply) =>
    send(request, reply, { code: 'NOT_FOUND', message: errorCodes.NOT_FOUND.message }),
  );
}

/** Also for what fastify refuses before any route, as a URL that is none. */
export function answerError(
  error: FastifyError | CallerError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  void send(request, reply, answerTo(error, request));
}

function answerTo(error: FastifyError | CallerError, request: FastifyRequest): Answer {
  if (error instanceof CallerError)
    return { code: error.extensions.code as ErrorCode, message: error.message };
  const code = byStatus[(error as FastifyError).statusCode ?? 500];
  if (code) return { code, message: errorCodes[code].message };
  const correlationId = randomUUID();
  request.log.error({ correlationId, error: logged(error) }, 'a request met an unexpected error');
  return { code: 'INTERNAL_SERVER_ERROR', message: errorCodes.INTERNAL_SERVER_ERROR.message, correlationId };
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { code, message, correlationId }: Answer,
): FastifyReply {
  const { status } = errorCodes[code];
  if (status === 503) reply.header('retry-after', '1');
  const extras = correlationId ? { correlationId } : {};
  if (isGraphql(request))
    return reply.code(status).send({ errors: [{ message, extensions: { code, ...extras } }] });
  return reply
    .code(status)
    .type('application/problem+json')
    .send({ title: message, status, code, ...extras });
}

function isGraphql(request: FastifyRequest): boolean {
  return request.url.split('?', 1)[0] === '/graphql';
}
