import { type ErrorCode, errorCodes, type ProblemCode, problemCodes } from '../../errors.ts';
import type { JsonObject } from './types.ts';

/** Only documents of the graph can be refused with these. */
const OF_THE_GRAPH = /^(GRAPHQL|OPERATION|PERSISTED|QUERY)_|^(BAD_USER_INPUT|NOT_ACCEPTABLE)$/;

const statuses: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({ ...errorCodes, ...problemCodes })
    .filter(([code]) => !OF_THE_GRAPH.test(code))
    .map(([code, { status }]) => [code, status]),
);

const text = { type: 'string' };
const texts = { type: 'array', items: text };

/** What of a request was refused. It never holds a value that was sent or is stored. */
const rejected: JsonObject = {
  type: 'object',
  required: ['path', 'code', 'message'],
  properties: {
    path: { ...texts, description: 'Where: names and places in the body, or a parameter or header.' },
    code: { type: 'string', enum: Object.keys(problemCodes) },
    message: text,
    allowed: { ...texts, description: 'The values that would be accepted.' },
    limit: { type: 'integer', description: 'The largest or smallest length, number or value.' },
    currentVersion: { type: 'integer', description: 'The version that the customer has now.' },
  },
};

/** RFC 9457. */
export const Problem: JsonObject = {
  type: 'object',
  required: ['title', 'status', 'code'],
  properties: {
    title: text,
    status: { type: 'integer' },
    code: { type: 'string', enum: Object.keys(statuses), description: 'Of what decides the status.' },
    errors: { type: 'array', items: rejected, description: 'All that was refused.' },
    missingScopes: { ...texts, description: 'The scopes that the credential lacks.' },
    limit: { ...text, description: 'Which limit was exceeded, where several have this code.' },
    retryAfter: { type: 'integer', description: 'In how many seconds to try again.' },
    correlationId: { type: 'string', format: 'uuid', description: 'To find the failure in the log.' },
  },
};

interface ProblemResponse {
  name: string;
  description: string;
  example: JsonObject;
  headers?: JsonObject;
}

const RETRY_AFTER = { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } };

const answers: Readonly<Record<number, ProblemResponse>> = {
  400: {
    name: 'BadRequest',
    description: 'The request is malformed, or holds what cannot be used.',
    example: rejection('UNKNOWN_FIELD', 'nickname'),
  },
  401: {
    name: 'Unauthenticated',
    description: 'No credential, a bad one, or more than one.',
    example: failure('UNAUTHENTICATED'),
  },
  403: { name: 'Forbidden', description: 'The credential lacks a scope.', example: failure('FORBIDDEN') },
  404: {
    name: 'NotFound',
    description: 'It is not there, or not for this caller or this surface.',
    example: failure('NOT_FOUND'),
  },
  408: {
    name: 'Late',
    description: 'The head of the request did not arrive in time.',
    example: unread(408, 'The request headers did not arrive in time.'),
  },
  409: {
    name: 'Taken',
    description: 'An id or a link is taken already, or a request with this key is under way.',
    example: rejection('IDEMPOTENCY_IN_PROGRESS', 'Idempotency-Key'),
  },
  412: {
    name: 'Changed',
    description: 'The customer is not of the version that `If-Match` has.',
    example: rejection('CONFLICT', 'If-Match'),
  },
  413: { name: 'TooLarge', description: 'The body is too large.', example: failure('PAYLOAD_TOO_LARGE') },
  415: {
    name: 'UnsupportedMediaType',
    description: 'The body is not JSON by its content type, or has a `Content-Encoding`.',
    example: failure('UNSUPPORTED_MEDIA_TYPE'),
    headers: { 'Accept-Encoding': { $ref: '#/components/headers/AcceptEncoding' } },
  },
  422: {
    name: 'KeyReused',
    description: 'Another request was sent with this `Idempotency-Key`.',
    example: rejection('IDEMPOTENCY_KEY_REUSED', 'Idempotency-Key'),
  },
  431: {
    name: 'HeadTooLarge',
    description: 'The head of the request, its path and headers, is too large.',
    example: unread(431, 'The request headers are too large.'),
  },
  429: {
    name: 'RateLimited',
    description: 'The credential made too many requests, or the address too many failed authentications.',
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
    description: 'The database is away or too slow, or too many requests are waiting.',
    example: failure('SERVICE_UNAVAILABLE'),
    headers: RETRY_AFTER,
  },
};

/** An answer for each status that is an error. */
export const problemResponses: Readonly<Record<string, JsonObject>> = Object.fromEntries(
  Object.entries(answers).map(([status, { name, description, example, headers }]) => [
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

/** Of the statuses, by reference. */
export function problemsAt(wanted: readonly number[]): Record<string, JsonObject> {
  return Object.fromEntries(
    wanted.map((status) => [status, { $ref: `#/components/responses/${answers[status]?.name}` }]),
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

/** Of a request of which not even the head was read. */
function unread(status: number, title: string): JsonObject {
  return { ...failure('BAD_REQUEST'), title, status };
}

function rejection(code: ProblemCode, location: string): JsonObject {
  const { status, message } = problemCodes[code];
  const title = message({});
  return { title, status, code, errors: [{ path: [location], code, message: title }] };
}
