import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { logged } from '../common/log.ts';
import { CallerError, type ErrorCode, errorCodes, type ProblemCode, problemCodes } from '../errors.ts';
import { RequestRejectedError } from '../rest/handlers/request-rejected.ts';
import type { Problem } from '../update/problem.ts';
import { isGraphqlUrl } from './graphql-url.ts';
import { JSON_TYPE } from './json.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

const byStatus: Record<number, ErrorCode> = {
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

interface ErrorResponse {
  code: ErrorCode | ProblemCode;
  message: string;
  details?: Readonly<Record<string, unknown>>;
}

/** Errors outside GraphQL: GraphQL-shaped under `/graphql`, `application/problem+json` everywhere else. */
export function sendErrors(app: FastifyInstance): void {
  app.setErrorHandler(sendError);
  app.setNotFoundHandler((request, reply) =>
    send(request, reply, { code: 'NOT_FOUND', message: errorCodes.NOT_FOUND.message }),
  );
}

/** Also for what fastify refuses before any route, as a URL that is none. */
export function sendError(
  error: FastifyError | CallerError | RequestRejectedError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  void send(request, reply, toErrorResponse(error, request));
}

function toErrorResponse(
  error: FastifyError | CallerError | RequestRejectedError,
  request: FastifyRequest,
): ErrorResponse {
  if (error instanceof RequestRejectedError) return toProblemDetails(error);
  if (error instanceof CallerError)
    return { code: error.extensions.code as ErrorCode, message: error.message, details: error.details };
  const code = codeOf((error as FastifyError).statusCode ?? 500);
  if (code) return { code, message: errorCodes[code].message };
  const correlationId = randomUUID();
  request.log.error({ correlationId, error: logged(error) }, 'a request met an unexpected error');
  const { message } = errorCodes.INTERNAL_SERVER_ERROR;
  return { code: 'INTERNAL_SERVER_ERROR', message, details: { correlationId } };
}

/** All that is wrong with a request, in the words of a write's refusal in the graph. */
function toProblemDetails({ first, problems }: RequestRejectedError): ErrorResponse {
  const errors = problems.map(({ revealsStoredValue: _, path, ...rest }: Problem) => ({
    path: path.map(String),
    ...rest,
  }));
  return { code: first.code, message: first.message, details: { errors } };
}

/** A request that is refused is malformed in one way or another. */
function codeOf(status: number): ErrorCode | undefined {
  return byStatus[status] ?? (status >= 400 && status < 500 ? 'BAD_REQUEST' : undefined);
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { code, message, details = {} }: ErrorResponse,
): FastifyReply {
  const { status } = { ...problemCodes, ...errorCodes }[code];
  // No hook has run for what fastify itself rejects.
  if (!reply.hasHeader('cache-control')) reply.headers(SECURITY_HEADERS);
  if (request.logFields)
    Object.assign(request.logFields, { code, limit: details.limit ?? request.logFields.limit });
  if (status === 503) reply.header('retry-after', '1');
  if (status === 429) reply.header('retry-after', String(details.retryAfter));
  // RFC 9110, section 15.5.16: one of the two headers says what was wrong.
  if (status === 415 && !reply.hasHeader('accept-encoding')) reply.header('accept', JSON_TYPE);
  if (isGraphql(request))
    return reply.code(status).send({ errors: [{ message, extensions: { code, ...details } }] });
  return reply
    .code(status)
    .type('application/problem+json')
    .send({ title: message, status, code, ...details });
}

/** Also where no route was found, and where `/graphql` is written in percent-encoding. */
function isGraphql({ routeOptions, url }: FastifyRequest): boolean {
  return routeOptions.url === '/graphql' || isGraphqlUrl(url);
}
