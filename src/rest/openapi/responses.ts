import type { z } from 'zod';
import type { Operation, System } from '../apis/rest-api.ts';
import { isVersioned } from './extension-parameters.ts';
import { problemsAt } from './problems.ts';
import { schemaAt } from './schemas.ts';
import type { Part } from './types.ts';

/** What answers have in their headers. */
export const answerHeaders: Part = {
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
export function answersOf(system: System, operation: Operation): Record<string, Part> {
  const good =
    operation.kind === 'write' ? answersOfWrite(system, operation) : answersOfRead(system, operation);
  return { ...good, ...problemsAt(errorsOf(operation)) };
}

type Write = Extract<Operation, { kind: 'write' }>;
type Read = Exclude<Operation, Write>;

function answersOfWrite(system: System, { answer }: Write): Record<string, Part> {
  const statuses = [answer.status].flat();
  const described = (status: number, place: number) => {
    if (statuses.length > 1) return place === 0 ? 'It was made.' : 'It was there, and was replaced.';
    return status === 201 ? 'It was made.' : 'It is done.';
  };
  return Object.fromEntries(
    statuses.map((status, place) => [
      status,
      { description: described(status, place), ...headers(['ETag']), ...content(system, answer.shape) },
    ]),
  );
}

function answersOfRead(system: System, operation: Read): Record<string, Part> {
  const isList = operation.kind === 'list';
  const names = [...(isVersioned(operation) ? ['ETag'] : []), ...(isList ? ['Link'] : [])];
  const description = isList ? 'A page of the list.' : 'As it is.';
  const shown = { description, ...headers(names), ...content(system, operation.shape) };
  const known = { description: 'The caller has this version already.', ...headers(names) };
  return { 200: shown, ...(isVersioned(operation) ? { 304: known } : {}) };
}

function headers(names: readonly string[]): Part {
  if (names.length === 0) return {};
  return {
    headers: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
  };
}

function content(system: System, shape: z.ZodObject | undefined): Part {
  return shape ? { content: { 'application/json': { schema: schemaAt(system, shape) } } } : {};
}

/** The bank of one who is made may be in the body alone; a list of the caller's own is always there. */
function errorsOf(operation: Operation): number[] {
  if (operation.kind === 'write') return WRITE_ERRORS;
  return READ_ERRORS.filter((status) => status !== 404 || Object.keys(operation.ids).length > 0);
}
