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

/**
 * Handles errors outside GraphQL execution: the GraphQL error format under `/graphql`,
 * `application/problem+json` elsewhere.
 */
export function sendErrors(app: FastifyInstance): void {
  app.setErrorHandler(sendError);
  app.setNotFoundHandler((request, reply) =>
    send(request, reply, { code: 'NOT_FOUND', message: errorCodes.NOT_FOUND.message }),
  );
}

/** Also handles requests that fastify rejects before any route matches, for example for an invalid URL. */
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

/** Reports all problems of a request, in the same form as `userErrors` in GraphQL. */
function toProblemDetails({ first, problems }: RequestRejectedError): ErrorResponse {
  const errors = problems.map(({ revealsStoredValue: _, path, ...rest }: Problem) => ({
    path: path.map(String),
    ...rest,
  }));
  return { code: first.code, message: first.message, details: { errors } };
}

/** Every other 4xx error of fastify means that the request is malformed. */
function codeOf(status: number): ErrorCode | undefined {
  return byStatus[status] ?? (status >= 400 && status < 500 ? 'BAD_REQUEST' : undefined);
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { code, message, details = {} }: ErrorResponse,
): FastifyReply {
  const { status } = { ...problemCodes, ...errorCodes }[code];
  // For requests that fastify itself rejects, no hook has set these headers.
  if (!reply.hasHeader('cache-control')) reply.headers(SECURITY_HEADERS);
  if (request.logFields)
    Object.assign(request.logFields, { code, limit: details.limit ?? request.logFields.limit });
  if (status === 503) reply.header('retry-after', '1');
  if (status === 429) reply.header('retry-after', String(details.retryAfter));
  // RFC 9110, section 15.5.16: one of the two headers says what is accepted.
  if (status === 415 && !reply.hasHeader('accept-encoding')) reply.header('accept', JSON_TYPE);
  if (isGraphql(request))
    return reply.code(status).send({ errors: [{ message, extensions: { code, ...details } }] });
  return reply
    .code(status)
    .type('application/problem+json')
    .send({ title: message, status, code, ...details });
}

/** Also true if no route matched, or if `/graphql` is percent-encoded. */
function isGraphql({ routeOptions, url }: FastifyRequest): boolean {
  return routeOptions.url === '/graphql' || isGraphqlUrl(url);
}
