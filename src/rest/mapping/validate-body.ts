import type { z } from 'zod';
import { MAX_ITEMS } from '../../update/fields.ts';
import { type JsonObject, presenceOf } from '../../update/presence.ts';
import { type Path, type Problem, problem } from '../../update/problem.ts';
import { isLosslessNumber } from './lossless-json.ts';

/** The valid part of a body, and the problems of the rest. */
export interface ValidatedBody {
  body: JsonObject;
  problems: Problem[];
}

/** Maximum number of reported problems. A body can have almost as many problems as characters. */
const MAX_PROBLEMS = 100;

/**
 * Validates a body against its schema. Invalid parts are reported and removed, so that the fields of the
 * mutation can validate the rest in the same request.
 */
export function validateBody(schema: z.ZodObject, sent: unknown): ValidatedBody {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent) || isLosslessNumber(sent)) {
    return { body: {}, problems: [problem('INVALID_TYPE', [])] };
  }
  const long: Problem[] = [];
  const { error } = schema.safeParse(withoutLong(sent, long));
  const problems = onceEach([...(error?.issues ?? []).flatMap((issue) => problemsOf(issue, sent)), ...long]);
  const rejected = new Set(problems.map(({ path }) => keyOf(path)));
  return { body: without(sent, rejected) as JsonObject, problems: problems.slice(0, MAX_PROBLEMS) };
}

/**
 * Returns a copy in which too long lists are empty, and adds a problem for each. Their items
 * are not validated.
 */
function withoutLong(value: unknown, problems: Problem[], path: Path = []): unknown {
  if (typeof value !== 'object' || value === null || isLosslessNumber(value)) return value;
  if (Array.isArray(value)) {
    if (value.length <= MAX_ITEMS)
      return value.map((item, index) => withoutLong(item, problems, [...path, index]));
    problems.push(problem('TOO_MANY', path, { limit: MAX_ITEMS }));
    return [];
  }
  const parts = Object.entries(value).map(([name, part]) => [
    name,
    withoutLong(part, problems, [...path, name]),
  ]);
  return Object.fromEntries(parts);
}

function problemsOf(issue: z.core.$ZodIssue, sent: unknown): Problem[] {
  const path = issue.path as Path;
  const number = numberOn(path, sent);
  if (number) return [problem('INVALID_TYPE', number)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => problem('UNKNOWN_FIELD', [...path, key]));
    case 'invalid_value':
      return [notAllowedProblem(path, sent, issue.values.map(String))];
    default:
      return [problem(codeOf(path, sent), path)];
  }
}

function notAllowedProblem(path: Path, sent: unknown, allowed: string[]): Problem {
  const isText = typeof valueAt(sent, path) === 'string';
  return isText ? problem('NOT_ALLOWED', path, { allowed }) : problem(codeOf(path, sent), path);
}

/**
 * Returns the path of a number that was sent instead of an object. A LosslessNumber has
 * fields, so zod accepts it as an object.
 */
function numberOn(path: Path, sent: unknown): Path | undefined {
  const depths = Array.from({ length: path.length + 1 }, (_, depth) => path.slice(0, depth));
  return depths.find((prefix) => isLosslessNumber(valueAt(sent, prefix)));
}

function onceEach(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.toReversed().map((each) => [keyOf(each.path), each])).values()].reverse();
}

function codeOf(path: Path, sent: unknown): 'FIELD_REQUIRED' | 'NULL_NOT_ALLOWED' | 'INVALID_TYPE' {
  const owner = valueAt(sent, path.slice(0, -1)) as JsonObject;
  switch (presenceOf(owner, String(path.at(-1)))) {
    case 'absent':
      return 'FIELD_REQUIRED';
    case 'null':
      return 'NULL_NOT_ALLOWED';
    case 'value':
      return 'INVALID_TYPE';
  }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((owner, step) => (owner as JsonObject | undefined)?.[step], value);
}

/**
 * Returns a copy without rejected values. A rejected list item becomes an empty object, so
 * that the others keep their index.
 */
function without(value: unknown, rejected: ReadonlySet<string>, path: Path = []): unknown {
  if (rejected.size === 0 || typeof value !== 'object' || value === null) return value;
  const isRejected = (step: string | number) => rejected.has(keyOf([...path, step]));
  if (Array.isArray(value)) {
    return value.map((item, index) => (isRejected(index) ? {} : without(item, rejected, [...path, index])));
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const kept = Object.entries(value).filter(([name]) => !isRejected(name));
  return Object.fromEntries(kept.map(([name, part]) => [name, without(part, rejected, [...path, name])]));
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
