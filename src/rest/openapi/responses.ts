import type { z } from 'zod';
import type { Operation, RestApi } from '../apis/rest-api.ts';
import { isVersioned } from './extension-parameters.ts';
import { problemsAt } from './problems.ts';
import { schemaAt } from './schemas.ts';
import type { JsonObject } from './types.ts';

/** What answers have in their headers. */
export const responseHeaders: JsonObject = {
  ETag: {
    description: 'The version of the customer, for `If-Match` and `If-None-Match`.',
    schema: { type: 'string' },
  },
  Link: {
    description: 'Where the next page is, with `rel="next"`, if there is one.',
    schema: { type: 'string' },
  },
  AcceptEncoding: {
    description: 'What a body may be encoded with, where its `Content-Encoding` was rejected.',
    schema: { type: 'string' },
  },
  RetryAfter: { description: 'In how many seconds to try again.', schema: { type: 'integer' } },
};

const READ_ERRORS = [400, 401, 403, 404, 408, 429, 431, 500, 503];
const WRITE_ERRORS = [400, 401, 403, 404, 408, 409, 412, 413, 415, 422, 429, 431, 500, 503];

/** All answers of an operation, by their status. */
export function responsesOf(api: RestApi, operation: Operation): Record<string, JsonObject> {
  const good =
    operation.kind === 'write' ? responsesOfWrite(api, operation) : responsesOfRead(api, operation);
  return { ...good, ...problemsAt(errorsOf(operation)) };
}

type Write = Extract<Operation, { kind: 'write' }>;
type Read = Exclude<Operation, Write>;

function responsesOfWrite(api: RestApi, { response }: Write): Record<string, JsonObject> {
  const statuses = [response.status].flat();
  const described = (status: number, location: number) => {
    if (statuses.length > 1) return location === 0 ? 'It was made.' : 'It was there, and was replaced.';
    return status === 201 ? 'It was made.' : 'It is done.';
  };
  return Object.fromEntries(
    statuses.map((status, location) => [
      status,
      { description: described(status, location), ...headers(['ETag']), ...content(api, response.schema) },
    ]),
  );
}

function responsesOfRead(api: RestApi, operation: Read): Record<string, JsonObject> {
  const isList = operation.kind === 'list';
  const names = [...(isVersioned(operation) ? ['ETag'] : []), ...(isList ? ['Link'] : [])];
  const description = isList ? 'A page of the list.' : 'As it is.';
  const shown = { description, ...headers(names), ...content(api, operation.schema) };
  const known = { description: 'The caller has this version already.', ...headers(names) };
  return { 200: shown, ...(isVersioned(operation) ? { 304: known } : {}) };
}

function headers(names: readonly string[]): JsonObject {
  if (names.length === 0) return {};
  return {
    headers: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
  };
}

function content(api: RestApi, schema: z.ZodObject | undefined): JsonObject {
  return schema ? { content: { 'application/json': { schema: schemaAt(api, schema) } } } : {};
}

/** The bank of one who is made may be in the body alone; a list of the caller's own is always there. */
function errorsOf(operation: Operation): number[] {
  if (operation.kind === 'write') return WRITE_ERRORS;
  return READ_ERRORS.filter((status) => status !== 404 || Object.keys(operation.ids).length > 0);
}
