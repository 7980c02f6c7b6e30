import type { z } from 'zod';
import { MAX_ITEMS } from '../../update/fields.ts';
import { type JsonObject, presenceOf } from '../../update/presence.ts';
import { type Path, type Problem, problem } from '../../update/problem.ts';
import { isLosslessNumber } from './lossless-json.ts';

/** What of a body has the shape that it must have, and what was wrong with the rest. */
export interface ValidatedBody {
  body: JsonObject;
  problems: Problem[];
}

/** A body can have as many things wrong with it as it has characters. */
const MAX_PROBLEMS = 100;

/** Judges a body by its shape. What has another shape is told and taken out, so that all else can be judged in the same go. */
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

/** A copy in which lists out of bounds, which are told, are empty: they can be as long as a request, and are not looked into. */
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

/** A number that was sent in the place of an object: what it is kept as has fields of its own. */
function numberOn(path: Path, sent: unknown): Path | undefined {
  const depths = Array.from({ length: path.length + 1 }, (_, depth) => path.slice(0, depth));
  return depths.find((beginning) => isLosslessNumber(valueAt(sent, beginning)));
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

/** A copy without what was refused. An item of a list is left empty, so that those behind it keep their places. */
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
