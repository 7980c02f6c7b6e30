import type { z } from 'zod';
import { presenceOf, type Tree } from '../../update/presence.ts';
import { type Path, type Problem, problem } from '../../update/problem.ts';

/** What of a body has the shape that it must have, and what was wrong with the rest. */
export interface Judged {
  body: Tree;
  problems: Problem[];
}

/** Judges a body by its shape. What has another shape is told and taken out, so that all else can be judged in the same go. */
export function judgeShape(shape: z.ZodObject, sent: unknown): Judged {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    return { body: {}, problems: [problem('INVALID_TYPE', [])] };
  }
  const { error } = shape.safeParse(sent);
  const problems = (error?.issues ?? []).flatMap((issue) => problemsOf(issue, sent));
  return { body: without(sent, problems) as Tree, problems };
}

function problemsOf(issue: z.core.$ZodIssue, sent: unknown): Problem[] {
  const path = issue.path as Path;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => problem('UNKNOWN_FIELD', [...path, key]));
    case 'invalid_value':
      return [problem('NOT_ALLOWED', path, { allowed: issue.values.map(String) })];
    default:
      return [problem(codeOf(path, sent), path)];
  }
}

function codeOf(path: Path, sent: unknown): 'FIELD_REQUIRED' | 'NULL_NOT_ALLOWED' | 'INVALID_TYPE' {
  const owner = valueAt(sent, path.slice(0, -1)) as Tree;
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
  return path.reduce((owner, step) => (owner as Tree | undefined)?.[step], value);
}

/** A copy without what was refused. An item of a list is left empty, so that those behind it keep their places. */
function without(value: unknown, problems: readonly Problem[], path: Path = []): unknown {
  if (problems.length === 0 || typeof value !== 'object' || value === null) return value;
  const isRefused = (step: string | number) =>
    problems.some((each) => isSamePath(each.path, [...path, step]));
  if (Array.isArray(value)) {
    return value.map((item, place) => (isRefused(place) ? {} : without(item, problems, [...path, place])));
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const kept = Object.entries(value).filter(([name]) => !isRefused(name));
  return Object.fromEntries(kept.map(([name, part]) => [name, without(part, problems, [...path, name])]));
}

function isSamePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, place) => step === b[place]);
}
