import type { z } from 'zod';
import type { Operation, RestApi } from '../apis/rest-api.ts';
import { isVersioned } from './extension-parameters.ts';
import { problemsAt } from './problems.ts';
import { schemaAt } from './schemas.ts';
import type { JsonObject } from './types.ts';

export const responseHeaders: JsonObject = {
  ETag: {
    description: 'The version of the customer, for `If-Match` and `If-None-Match`.',
    schema: { type: 'string' },
  },
  Link: {
    description: 'The URL of the next page with `rel="next"`, if there is one.',
    schema: { type: 'string' },
  },
  XGraphPosition: {
    description:
      'The position of the write, for `X-Graph-Position` of later reads. Only if the gateway has read replicas.',
    schema: { type: 'string' },
    'x-ours': true,
  },
  AcceptEncoding: {
    description: 'The accepted encodings, if the `Content-Encoding` of the body was rejected.',
    schema: { type: 'string' },
  },
  RetryAfter: { description: 'The number of seconds after which to retry.', schema: { type: 'integer' } },
};

const READ_ERRORS = [400, 401, 403, 404, 408, 429, 431, 500, 503];
const WRITE_ERRORS = [400, 401, 403, 404, 408, 409, 412, 413, 415, 422, 429, 431, 500, 503];

/** Returns the responses of an operation by status. */
export function responsesOf(api: RestApi, operation: Operation): Record<string, JsonObject> {
  const successes =
    operation.kind === 'write' ? responsesOfWrite(api, operation) : responsesOfRead(api, operation);
  return { ...successes, ...problemsAt(errorsOf(operation)) };
}

type Write = Extract<Operation, { kind: 'write' }>;
type Read = Exclude<Operation, Write>;

function responsesOfWrite(api: RestApi, { response }: Write): Record<string, JsonObject> {
  const statuses = [response.status].flat();
  const describe = (status: number, index: number) => {
    if (statuses.length > 1) return index === 0 ? 'Created.' : 'Replaced.';
    return status === 201 ? 'Created.' : 'Success.';
  };
  return Object.fromEntries(
    statuses.map((status, index) => [
      status,
      {
        description: describe(status, index),
        ...headers(['ETag', 'X-Graph-Position']),
        ...content(api, response.schema),
      },
    ]),
  );
}

function responsesOfRead(api: RestApi, operation: Read): Record<string, JsonObject> {
  const isList = operation.kind === 'list';
  const names = [...(isVersioned(operation) ? ['ETag'] : []), ...(isList ? ['Link'] : [])];
  const description = isList ? 'A page of the list.' : 'The resource.';
  const found = { description, ...headers(names), ...content(api, operation.schema) };
  const notModified = { description: 'Not modified: the caller has the current version.', ...headers(names) };
  return { 200: found, ...(isVersioned(operation) ? { 304: notModified } : {}) };
}

function headers(names: readonly string[]): JsonObject {
  if (names.length === 0) return {};
  return {
    headers: Object.fromEntries(
      names.map((name) => [name, { $ref: `#/components/headers/${name.replaceAll('-', '')}` }]),
    ),
  };
}

function content(api: RestApi, schema: z.ZodObject | undefined): JsonObject {
  return schema ? { content: { 'application/json': { schema: schemaAt(api, schema) } } } : {};
}

/**
 * Returns the error statuses. A write can always return 404, because the body may name a
 * bank. A read without ids cannot.
 */
function errorsOf(operation: Operation): number[] {
  if (operation.kind === 'write') return WRITE_ERRORS;
  return READ_ERRORS.filter((status) => status !== 404 || Object.keys(operation.ids).length > 0);
}
