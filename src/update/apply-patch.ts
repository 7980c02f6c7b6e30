import { applyMap } from './apply-map.ts';
import type { Field, Fields, ListField, ObjectField, ScalarField } from './fields.ts';
import { matchItems } from './match-items.ts';
import { applyResult, type PatchContext, type Policy, rejectParts } from './patch-context.ts';
import { containsPii, hasMaskProblem, isMaskedField, isNothing, parseScalar } from './pii-guard.ts';
import { type JsonObject, presenceOf } from './presence.ts';
import { Issue, Issues, markRevealing, type Path, type Problem, problem } from './problem.ts';
import { isAsStored } from './stored.ts';

/** What a write makes of the fields that it owns. With problems, `next` means nothing. */
export interface PatchResult {
  next: JsonObject;
  problems: Problem[];
}

/** A way of writing: a pure function. `current` is null for what does not exist yet. */
export type Semantics = (
  fields: Fields,
  current: JsonObject | null,
  input: JsonObject,
  canReadPii: boolean,
) => PatchResult;

/** The way of writing that a policy describes. */
export function semantics(policy: Policy): Semantics {
  return (fields, current, input, canReadPii) => {
    const problems: Problem[] = [];
    const next = applyFields({ policy, canReadPii, problems }, fields, current, input, []);
    return { next, problems };
  };
}

/** How the items of a list that is replaced are taken: each whole. */
const REPLACE: Policy = { absent: 'clear', null: 'clear' };
/** How a matched item is taken where what it leaves out is kept. */
const MERGE: Policy = { absent: 'keep', null: 'clear' };

function applyFields(
  context: PatchContext,
  fields: Fields,
  current: JsonObject | null,
  input: JsonObject,
  path: Path,
): JsonObject {
  for (const name of Object.keys(input)) {
    if (!Object.hasOwn(fields, name)) context.problems.push(problem('UNKNOWN_FIELD', [...path, name]));
  }
  const next: JsonObject = { ...current };
  for (const [name, field] of Object.entries(fields)) {
    next[name] = applyField(context, field, current, name, input, [...path, name]);
  }
  return next;
}

function applyField(
  context: PatchContext,
  field: Field,
  owner: JsonObject | null,
  name: string,
  input: JsonObject,
  path: Path,
): unknown {
  const { policy, canReadPii, problems, isMatched, isUnmatched } = context;
  const current = owner?.[name] ?? null;
  const reject = (code: 'FIELD_REQUIRED' | 'NULL_NOT_ALLOWED') => {
    const issue = problem(code, path);
    problems.push(isUnmatched ? markRevealing(issue) : issue);
    // What is judged beside it shall not stumble over it too.
    return current ?? emptyOf(field);
  };
  const rejectMasked = () => {
    const issue = problem('MASKED_VALUE', path);
    problems.push(isMatched ? markRevealing(issue) : issue);
    return current;
  };
  const clear = () => (!canReadPii && containsPii(field, current) ? rejectMasked() : emptyOf(field));
  const rejectClear = () => {
    if (isNothing(current)) return current;
    return !canReadPii && containsPii(field, current) ? rejectMasked() : reject('NULL_NOT_ALLOWED');
  };
  switch (presenceOf(input, name)) {
    case 'absent':
      if (policy.absent === 'keep' && owner !== null) return current;
      return policy.absent === 'reject' || field.required ? reject('FIELD_REQUIRED') : clear();
    case 'null':
      if (policy.null === 'reject') return reject('NULL_NOT_ALLOWED');
      if (!field.required) return clear();
      return policy.null === 'clearIfEmpty' ? rejectClear() : reject('NULL_NOT_ALLOWED');
    case 'value':
      return applyValue(context, field, current, input[name], path);
  }
}

function emptyOf(field: Field): unknown {
  switch (field.kind) {
    case 'scalar':
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
  context: PatchContext,
  field: Field,
  current: unknown,
  value: unknown,
  path: Path,
): unknown {
  switch (field.kind) {
    case 'scalar':
      return applyLeaf(context, field, current, value, path);
    case 'object':
      return applyObject(context, field, current as JsonObject | null, value, path);
    case 'list':
      return applyList(context, field, (current ?? []) as JsonObject[], value, path);
    case 'map':
      return applyMap(context, field, (current ?? {}) as Record<string, string>, value, path);
  }
}

function applyLeaf(
  context: PatchContext,
  field: ScalarField,
  current: unknown,
  value: unknown,
  path: Path,
): unknown {
  const parsed = parseScalar(context, field, current, value);
  // Rules may have become stricter since it was stored. To whoever is not shown the value, this would confirm a guess.
  const isRejected = parsed instanceof Issue || parsed instanceof Issues;
  if (isRejected && !isMaskedField(context, field)) {
    if (isAsStored(current, value)) return current;
    if (context.keepsRejected) return value;
  }
  const next = applyResult(context, parsed, path, current);
  return field.isSame?.(current, next) ? current : next;
}

function applyObject(
  context: PatchContext,
  field: ObjectField,
  current: JsonObject | null,
  value: unknown,
  path: Path,
): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return applyResult(context, new Issue('INVALID_TYPE'), path, current);
  }
  const next = applyFields(context, field.fields, current, value as JsonObject, path);
  if (current && field.isSame?.(current, next)) return current;
  // What is judged together with a value that is withheld would tell of it.
  if (!hasMaskProblem(context.problems, path))
    rejectParts(context.problems, field.crossFieldRule?.(next) ?? [], path);
  return next;
}

function applyList(
  context: PatchContext,
  field: ListField,
  current: readonly JsonObject[],
  value: unknown,
  path: Path,
): unknown {
  const listIssue = issueOfList(field, value);
  if (listIssue) return applyResult(context, listIssue, path, current);
  const { problems, policy, canReadPii } = context;
  const replace = policy.null === 'reject' ? { ...REPLACE, null: policy.null } : REPLACE;
  const sent = value as unknown[];
  const asNew = sent.map((item) =>
    applyObject(
      { policy: replace, canReadPii, problems: [], keepsRejected: true },
      field.item,
      null,
      item,
      [],
    ),
  );
  const matches = matchItems(field.identityKeys, current, asNew as JsonObject[]);
  return matches.map((match, index) => {
    const stored = match instanceof Issue ? null : match.stored;
    const itemPolicy = stored && field.matched === 'merge' ? MERGE : replace;
    const before = problems.length;
    const isUnmatched = stored === null && field.matched === 'merge';
    const inItem = { policy: itemPolicy, canReadPii, problems, isMatched: stored !== null, isUnmatched };
    const next = applyObject(inItem, field.item, stored, sent[index], [...path, index]);
    // What lacks a part of its key was refused for that part already.
    const isReported = match instanceof Issue && match.code === 'KEY_REQUIRED' && problems.length > before;
    if (match instanceof Issue && !isReported) problems.push(problemOfMatch(match, [...path, index]));
    return next;
  });
}

/** That several could be meant tells that they are there. */
function problemOfMatch({ code, details }: Issue, path: Path): Problem {
  const issue = problem(code, path, details);
  return code === 'AMBIGUOUS' ? markRevealing(issue) : issue;
}

/** A list out of bounds is not looked into: it can be as long as a request. */
function issueOfList({ min, max }: ListField, value: unknown): Issue | null {
  if (!Array.isArray(value)) return new Issue('INVALID_TYPE');
  if (value.length > max) return new Issue('TOO_MANY', { limit: max });
  if (value.length < min) return new Issue('TOO_FEW', { limit: min });
  return null;
}
