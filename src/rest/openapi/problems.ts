import { type ErrorCode, errorCodes, type ProblemCode, problemCodes } from '../../errors.ts';
import type { JsonObject } from './types.ts';

/** Error codes that only GraphQL requests have. */
const GRAPHQL_ONLY = /^(GRAPHQL|OPERATION|PERSISTED|QUERY)_|^(BAD_USER_INPUT|NOT_ACCEPTABLE)$/;

const statuses: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({ ...errorCodes, ...problemCodes })
    .filter(([code]) => !GRAPHQL_ONLY.test(code))
    .map(([code, { status }]) => [code, status]),
);

const text = { type: 'string' };
const texts = { type: 'array', items: text };

/** One problem of a request. It never contains a sent or stored value. */
const rejected: JsonObject = {
  type: 'object',
  required: ['path', 'code', 'message'],
  properties: {
    path: {
      ...texts,
      description: 'The field: its names and list indexes in the body, or the name of a parameter or header.',
    },
    code: { type: 'string', enum: Object.keys(problemCodes) },
    message: text,
    allowed: { ...texts, description: 'The allowed values.' },
    limit: { type: 'integer', description: 'The maximum or minimum of the length, the count or the value.' },
    currentVersion: { type: 'integer', description: 'The current version of the customer.' },
  },
};

/** Problem details (RFC 9457). */
export const Problem: JsonObject = {
  type: 'object',
  required: ['title', 'status', 'code'],
  properties: {
    title: text,
    status: { type: 'integer' },
    code: {
      type: 'string',
      enum: Object.keys(statuses),
      description: 'The code of the problem that decides the status.',
    },
    errors: { type: 'array', items: rejected, description: 'All problems of the request.' },
    missingScopes: { ...texts, description: 'The required scopes that the credential lacks.' },
    limit: { ...text, description: 'The limit that was exceeded, if several limits have this code.' },
    retryAfter: { type: 'integer', description: 'The number of seconds after which to retry.' },
    correlationId: { type: 'string', format: 'uuid', description: 'The id of the error in the server log.' },
  },
};

interface ProblemResponse {
  name: string;
  description: string;
  example: JsonObject;
  headers?: JsonObject;
}

const RETRY_AFTER = { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } };

const responses: Readonly<Record<number, ProblemResponse>> = {
  400: {
    name: 'BadRequest',
    description: 'The request is malformed or contains an invalid value.',
    example: rejection('UNKNOWN_FIELD', 'nickname'),
  },
  401: {
    name: 'Unauthenticated',
    description: 'The credential is missing or invalid, or the request has more than one.',
    example: failure('UNAUTHENTICATED'),
  },
  403: { name: 'Forbidden', description: 'The credential lacks a scope.', example: failure('FORBIDDEN') },
  404: {
    name: 'NotFound',
    description: 'The resource does not exist, or is not available to this caller or in this API.',
    example: failure('NOT_FOUND'),
  },
  408: {
    name: 'Late',
    description: 'The request headers did not arrive in time.',
    example: unread(408, 'The request headers did not arrive in time.'),
  },
  409: {
    name: 'Taken',
    description: 'An id or a link already exists, or a request with this idempotency key is still running.',
    example: rejection('IDEMPOTENCY_IN_PROGRESS', 'Idempotency-Key'),
  },
  412: {
    name: 'Changed',
    description: 'The customer does not have the version that `If-Match` or `If-None-Match` requires.',
    example: rejection('CONFLICT', 'If-Match'),
  },
  413: { name: 'TooLarge', description: 'The body is too large.', example: failure('PAYLOAD_TOO_LARGE') },
  415: {
    name: 'UnsupportedMediaType',
    description: 'The content type is not JSON, or the body has a `Content-Encoding`.',
    example: failure('UNSUPPORTED_MEDIA_TYPE'),
    headers: { 'Accept-Encoding': { $ref: '#/components/headers/AcceptEncoding' } },
  },
  422: {
    name: 'KeyReused',
    description: 'The `Idempotency-Key` was already used for a different request.',
    example: rejection('IDEMPOTENCY_KEY_REUSED', 'Idempotency-Key'),
  },
  431: {
    name: 'HeadTooLarge',
    description: 'The path and headers of the request are too large.',
    example: unread(431, 'The request headers are too large.'),
  },
  429: {
    name: 'RateLimited',
    description:
      'The credential sent too many requests, or the IP address had too many failed authentications.',
    example: failure('RATE_LIMITED'),
    headers: RETRY_AFTER,
  },
  500: {
    name: 'Failed',
    description: 'Internal server error.',
    example: failure('INTERNAL_SERVER_ERROR'),
  },
  503: {
    name: 'Unavailable',
    description: 'The database is unavailable or too slow, or too many requests are waiting.',
    example: failure('SERVICE_UNAVAILABLE'),
    headers: RETRY_AFTER,
  },
};

/** A response for each error status. */
export const problemResponses: Readonly<Record<string, JsonObject>> = Object.fromEntries(
  Object.entries(responses).map(([status, { name, description, example, headers }]) => [
    name,
    {
      description: `${description} ${codesOf(Number(status))}`,
      ...(headers ? { headers } : {}),
      content: {
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example },
      },
    },
  ]),
);

/** Returns references to the responses of the given error statuses. */
export function problemsAt(errorStatuses: readonly number[]): Record<string, JsonObject> {
  return Object.fromEntries(
    errorStatuses.map((status) => [status, { $ref: `#/components/responses/${responses[status]?.name}` }]),
  );
}

function codesOf(status: number): string {
  const codes = Object.keys(statuses).filter((code) => statuses[code] === status);
  if (codes.length === 0) return '(`BAD_REQUEST`)';
  return `(${codes.map((code) => `\`${code}\``).join(', ')})`;
}

function failure(code: ErrorCode): JsonObject {
  const { status, message } = errorCodes[code];
  return { title: message, status, code };
}

/** The problem of a request whose headers were not read completely. */
function unread(status: number, title: string): JsonObject {
  return { ...failure('BAD_REQUEST'), title, status };
}

function rejection(code: ProblemCode, location: string): JsonObject {
  const { status, message } = problemCodes[code];
  const title = message({});
  return { title, status, code, errors: [{ path: [location], code, message: title }] };
}
