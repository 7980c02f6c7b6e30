import { CallerError } from '../../errors.ts';
import type { JsonObject } from '../../update/presence.ts';
import { type Problem, problem } from '../../update/problem.ts';
import { storedForm } from '../../values/text.ts';
import type { Id, Operation, RestApi } from '../apis/rest-api.ts';
import type { RestRequest } from './rest-request.ts';

/** Returns the path ids by their input names. Throws NOT_FOUND if the bank is not the caller's bank. */
export function inputOfIds({ ids }: Operation, { params, organization }: RestRequest): JsonObject {
  const input: JsonObject = {};
  for (const [name, id] of Object.entries(ids)) {
    if (id.of !== 'bank') input[id.input] = params[name];
    else if (!isSameId(params[name], organization.bankId)) throw new CallerError('NOT_FOUND');
  }
  return input;
}

/** Validates the query. Only repeated path ids, as in the API spec, and `further` parameters are allowed. */
export function validateQuery(
  { ids }: Operation,
  { emptyIsNull }: RestApi,
  { query, params }: RestRequest,
  further: readonly string[] = [],
): Problem[] {
  const byName = new Map(Object.entries(ids).flatMap(([name, { query }]) => (query ? [[query, name]] : [])));
  return Object.entries(query).flatMap(([name, value]) => {
    const parameter = byName.get(name);
    if (parameter === undefined) return further.includes(name) ? [] : [problem('UNKNOWN_FIELD', [name])];
    if (typeof value !== 'string') return [problem('INVALID_TYPE', [name])];
    if (value === '' && emptyIsNull) return [];
    return isSameId(value, params[parameter]) ? [] : [problem('ID_MISMATCH', [name])];
  });
}

/** Validates that path ids repeated in the body equal those in the path. */
export function validateBodyIds(
  { ids }: Operation,
  { emptyIsNull }: RestApi,
  { params }: RestRequest,
  body: JsonObject,
): Problem[] {
  return Object.entries(ids).flatMap(([parameter, { body: names = [] }]) =>
    names.flatMap((name) => {
      const value = body[name];
      if (value == null || (value === '' && emptyIsNull)) return [];
      return isSameId(value, params[parameter]) ? [] : [problem('ID_MISMATCH', [name])];
    }),
  );
}

/** Body fields that may repeat a path id. */
export function idNamesInBody(ids: Readonly<Record<string, Id>>): string[] {
  return Object.values(ids).flatMap(({ body = [] }) => body);
}

/**
 * Whether two ids are equal. They are compared in the normalized form in which texts are stored. UUIDs are
 * case-insensitive, other ids are case-sensitive.
 */
export function isSameId(a: unknown, b: unknown): boolean {
  const id = idOf(a);
  return a === b || (id !== null && id === idOf(b));
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'string' ? storedForm(value) : null;
  return id !== null && UUID.test(id) ? id.toLowerCase() : id;
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
