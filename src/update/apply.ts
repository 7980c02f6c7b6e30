import type { Field, Fields, ListField, MapField, ObjectField } from './fields.ts';
import { matchItems } from './matching.ts';
import { presenceOf, type Tree } from './presence.ts';
import { type Path, type Problem, problem, Refusal, Refusals } from './problem.ts';

/** What tells the ways of writing apart. */
export interface Policy {
  /** What a field that was left out means. */
  absent: 'keep' | 'clear' | 'refuse';
  /** What null means. Clearing a required field is refused in any case. */
  null: 'clear' | 'refuse';
  /** What an object that was sent does to the stored one. */
  objects: 'merge' | 'replace';
}

/** What a write makes of the fields that it owns. With problems, `next` means nothing. */
export interface Outcome {
  next: Tree;
  problems: Problem[];
}

/** A way of writing: a pure function. `current` is null for what does not exist yet. */
export type Semantics = (fields: Fields, current: Tree | null, input: Tree) => Outcome;

/** The way of writing that a policy describes. */
export function semantics(policy: Policy): Semantics {
  return (fields, current, input) => {
    const problems: Problem[] = [];
    const next = applyFields({ policy, problems }, fields, current, input, []);
    return { next, problems };
  };
}

/** How the items of a list that is replaced are taken: each whole. */
const WHOLE: Policy = { absent: 'clear', null: 'clear', objects: 'replace' };
/** How a matched item is taken where what it leaves out is kept. */
const PARTIAL: Policy = { absent: 'keep', null: 'clear', objects: 'merge' };

interface Application {
  policy: Policy;
  problems: Problem[];
}

function applyFields(
  application: Application,
  fields: Fields,
  current: Tree | null,
  input: Tree,
  path: Path,
): Tree {
  for (const name of Object.keys(input)) {
    if (!Object.hasOwn(fields, name)) application.problems.push(problem('UNKNOWN_FIELD', [...path, name]));
  }
  const next: Tree = { ...current };
  for (const [name, field] of Object.entries(fields)) {
    next[name] = applyField(application, field, current, name, input, [...path, name]);
  }
  return next;
}

function applyField(
  { policy, problems }: Application,
  field: Field,
  owner: Tree | null,
  name: string,
  input: Tree,
  path: Path,
): unknown {
  const current = owner?.[name] ?? null;
  const refuse = (code: 'FIELD_REQUIRED' | 'NULL_NOT_ALLOWED') => {
    problems.push(problem(code, path));
    // What is judged beside it shall not stumble over it too.
    return current ?? emptyOf(field);
  };
  switch (presenceOf(input, name)) {
    case 'absent':
      if (policy.absent === 'keep' && owner !== null) return current;
      return policy.absent === 'refuse' || field.required ? refuse('FIELD_REQUIRED') : emptyOf(field);
    case 'null':
      return policy.null === 'refuse' || field.required ? refuse('NULL_NOT_ALLOWED') : emptyOf(field);
    case 'value':
      return applyValue({ policy, problems }, field, current, input[name], path);
  }
}

function emptyOf(field: Field): unknown {
  switch (field.kind) {
    case 'leaf':
      return field.empty;
    case 'object':
      return null;
    case 'list':
      return [];
    case 'map':
      return {};
  }
}

function applyValue(
  application: Application,
  field: Field,
  current: unknown,
  value: unknown,
  path: Path,
): unknown {
  switch (field.kind) {
    case 'leaf':
      return settle(application, field.judge(value), path, current);
    case 'object':
      return applyObject(application, field, current as Tree | null, value, path);
    case 'list':
      return applyList(application, field, (current ?? []) as Tree[], value, path);
    case 'map':
      return applyMap(application, field, (current ?? {}) as Record<string, string>, value, path);
  }
}

/** What was accepted; of what was refused, what was there before. */
function settle({ problems }: Application, judged: unknown, path: Path, current: unknown = null): unknown {
  if (judged instanceof Refusals) refuseParts(problems, judged.parts, path);
  else if (judged instanceof Refusal) problems.push(problem(judged.code, path, judged.hint));
  else return judged;
  return current;
}

/** Each at its place, but for places that were refused already. */
function refuseParts(problems: Problem[], parts: Refusals['parts'], path: Path): void {
  for (const [place, { code, hint }] of parts) {
    const at = [...path, ...place];
    if (!isRefused(problems, at)) problems.push(problem(code, at, hint));
  }
}

/** Whether something at this path was refused. */
export function isRefused(problems: readonly Problem[], path: Path): boolean {
  return problems.some((each) => each.path.join('\0') === path.join('\0'));
}

function applyObject(
  application: Application,
  field: ObjectField,
  current: Tree | null,
  value: unknown,
  path: Path,
): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return settle(application, new Refusal('INVALID_TYPE'), path, current);
  }
  const { policy, problems } = application;
  // What is replaced keeps only what the sender's contract has no field for.
  const inner = policy.objects === 'replace' && policy.absent === 'keep' ? WHOLE : policy;
  const next = applyFields({ policy: inner, problems }, field.fields, current, value as Tree, path);
  refuseParts(problems, field.together?.(next) ?? [], path);
  return next;
}

function applyList(
  application: Application,
  field: ListField,
  current: readonly Tree[],
  value: unknown,
  path: Path,
): Tree[] {
  const { problems } = application;
  if (!Array.isArray(value)) return settle(application, new Refusal('INVALID_TYPE'), path, current) as Tree[];
  if (value.length > field.most) problems.push(problem('TOO_MANY', path, { limit: field.most }));
  if (value.length < field.least) problems.push(problem('TOO_FEW', path, { limit: field.least }));
  const itemPolicy = application.policy.null === 'refuse' ? { ...WHOLE, null: 'refuse' as const } : WHOLE;
  const asNew = value.map((item) =>
    applyObject({ policy: itemPolicy, problems: [] }, field.item, null, item, []),
  );
  const matches = matchItems(
    field.keysOf,
    current,
    asNew.map((item) => (item ?? {}) as Tree),
  );
  return matches.map((match, place) => {
    const at = [...path, place];
    const before = problems.length;
    const stored = match instanceof Refusal ? null : match.stored;
    const policy = stored && field.matched === 'merge' ? PARTIAL : itemPolicy;
    const next = applyObject({ policy, problems }, field.item, stored, value[place], at) as Tree;
    // What lacks a part of its key was refused for that part already.
    if (match instanceof Refusal && problems.length === before) {
      problems.push(problem(match.code, at, match.hint));
    }
    return next;
  });
}

function applyMap(
  application: Application,
  field: MapField,
  current: Readonly<Record<string, string>>,
  value: unknown,
  path: Path,
): Record<string, string> {
  const { problems } = application;
  if (!Array.isArray(value)) {
    return settle(application, new Refusal('INVALID_TYPE'), path, current) as Record<string, string>;
  }
  const next = new Map(Object.entries(current));
  const seen = new Set<unknown>();
  for (const [place, entry] of (value as Tree[]).entries()) {
    const key = settle(application, field.judgeKey(entry.key), [...path, place, 'key']);
    if (key !== null && seen.has(key)) problems.push(problem('DUPLICATE', [...path, place]));
    seen.add(key);
    if (typeof key === 'string') applyEntry(application, field, next, key, entry, [...path, place, 'value']);
  }
  if (next.size > field.most) problems.push(problem('TOO_MANY', path, { limit: field.most }));
  return Object.fromEntries(next);
}

function applyEntry(
  application: Application,
  field: MapField,
  entries: Map<string, string>,
  key: string,
  entry: Tree,
  path: Path,
): void {
  switch (presenceOf(entry, 'value')) {
    case 'absent':
      return void application.problems.push(problem('FIELD_REQUIRED', path));
    case 'null':
      return void entries.delete(key);
    case 'value':
      entries.set(key, settle(application, field.judgeValue(entry.value), path) as string);
  }
}
