import { applyMap } from './apply-map.ts';
import type { Field, Fields, Leaf, ListField, ObjectField } from './fields.ts';
import { matchItems } from './match-items.ts';
import { type Application, type Pii, type Policy, refuseParts, settle } from './patch-context.ts';
import { holdsPersonal, isHidden, isMasked, isNothing, judgeLeaf } from './pii-guard.ts';
import { presenceOf, type Tree } from './presence.ts';
import { type Path, type Problem, problem, Refusal, Refusals, telling } from './problem.ts';
import { isAsStored } from './stored.ts';

/** What a write makes of the fields that it owns. With problems, `next` means nothing. */
export interface Outcome {
  next: Tree;
  problems: Problem[];
}

/** A way of writing: a pure function. `current` is null for what does not exist yet. */
export type Semantics = (fields: Fields, current: Tree | null, input: Tree, pii: Pii) => Outcome;

/** The way of writing that a policy describes. */
export function semantics(policy: Policy): Semantics {
  return (fields, current, input, pii) => {
    const problems: Problem[] = [];
    const next = applyFields({ policy, pii, problems }, fields, current, input, []);
    return { next, problems };
  };
}

/** How the items of a list that is replaced are taken: each whole. */
const WHOLE: Policy = { absent: 'clear', null: 'clear' };
/** How a matched item is taken where what it leaves out is kept. */
const PARTIAL: Policy = { absent: 'keep', null: 'clear' };

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
  application: Application,
  field: Field,
  owner: Tree | null,
  name: string,
  input: Tree,
  path: Path,
): unknown {
  const { policy, pii, problems, isMatched, isUnmatched } = application;
  const current = owner?.[name] ?? null;
  const refuse = (code: 'FIELD_REQUIRED' | 'NULL_NOT_ALLOWED') => {
    const refusal = problem(code, path);
    problems.push(isUnmatched ? telling(refusal) : refusal);
    // What is judged beside it shall not stumble over it too.
    return current ?? emptyOf(field);
  };
  const refuseMasked = () => {
    const refusal = problem('MASKED_VALUE', path);
    problems.push(isMatched ? telling(refusal) : refusal);
    return current;
  };
  const clear = () => (pii === 'withheld' && holdsPersonal(field, current) ? refuseMasked() : emptyOf(field));
  const refuseToClear = () => {
    if (isNothing(current)) return current;
    return pii === 'withheld' && holdsPersonal(field, current) ? refuseMasked() : refuse('NULL_NOT_ALLOWED');
  };
  switch (presenceOf(input, name)) {
    case 'absent':
      if (policy.absent === 'keep' && owner !== null) return current;
      return policy.absent === 'refuse' || field.required ? refuse('FIELD_REQUIRED') : clear();
    case 'null':
      if (policy.null === 'refuse') return refuse('NULL_NOT_ALLOWED');
      if (!field.required) return clear();
      return policy.null === 'nothing' ? refuseToClear() : refuse('NULL_NOT_ALLOWED');
    case 'value':
      return applyValue(application, field, current, input[name], path);
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
      return applyLeaf(application, field, current, value, path);
    case 'object':
      return applyObject(application, field, current as Tree | null, value, path);
    case 'list':
      return applyList(application, field, (current ?? []) as Tree[], value, path);
    case 'map':
      return applyMap(application, field, (current ?? {}) as Record<string, string>, value, path);
  }
}

function applyLeaf(
  application: Application,
  field: Leaf,
  current: unknown,
  value: unknown,
  path: Path,
): unknown {
  const judged = judgeLeaf(application, field, current, value);
  // Rules may have become stricter since it was stored. To whoever is not shown the value, this would confirm a guess.
  const isRejected = judged instanceof Refusal || judged instanceof Refusals;
  if (isRejected && !isHidden(application, field)) {
    if (isAsStored(current, value)) return current;
    if (application.keepsRejected) return value;
  }
  const next = settle(application, judged, path, current);
  return field.isSame?.(current, next) ? current : next;
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
  const next = applyFields(application, field.fields, current, value as Tree, path);
  if (current && field.isSame?.(current, next)) return current;
  // What is judged together with a value that is withheld would tell of it.
  if (!isMasked(application.problems, path))
    refuseParts(application.problems, field.together?.(next) ?? [], path);
  return next;
}

function applyList(
  application: Application,
  field: ListField,
  current: readonly Tree[],
  value: unknown,
  path: Path,
): unknown {
  const unusable = refusalOfList(field, value);
  if (unusable) return settle(application, unusable, path, current);
  const { problems, policy, pii } = application;
  const whole = policy.null === 'refuse' ? { ...WHOLE, null: policy.null } : WHOLE;
  const sent = value as unknown[];
  const asNew = sent.map((item) =>
    applyObject({ policy: whole, pii, problems: [], keepsRejected: true }, field.item, null, item, []),
  );
  const matches = matchItems(field.keysOf, current, asNew as Tree[]);
  return matches.map((match, place) => {
    const stored = match instanceof Refusal ? null : match.stored;
    const itemPolicy = stored && field.matched === 'merge' ? PARTIAL : whole;
    const before = problems.length;
    const isUnmatched = stored === null && field.matched === 'merge';
    const inItem = { policy: itemPolicy, pii, problems, isMatched: stored !== null, isUnmatched };
    const next = applyObject(inItem, field.item, stored, sent[place], [...path, place]);
    // What lacks a part of its key was refused for that part already.
    const isTold = match instanceof Refusal && match.code === 'KEY_REQUIRED' && problems.length > before;
    if (match instanceof Refusal && !isTold) problems.push(refusalOfMatch(match, [...path, place]));
    return next;
  });
}

/** That several could be meant tells that they are there. */
function refusalOfMatch({ code, hint }: Refusal, path: Path): Problem {
  const refusal = problem(code, path, hint);
  return code === 'AMBIGUOUS' ? telling(refusal) : refusal;
}

/** A list out of bounds is not looked into: it can be as long as a request. */
function refusalOfList({ least, most }: ListField, value: unknown): Refusal | null {
  if (!Array.isArray(value)) return new Refusal('INVALID_TYPE');
  if (value.length > most) return new Refusal('TOO_MANY', { limit: most });
  if (value.length < least) return new Refusal('TOO_FEW', { limit: least });
  return null;
}
