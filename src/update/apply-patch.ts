import { applyMap } from './apply-map.ts';
import type { Field, Fields, ListField, ObjectField, ScalarField } from './fields.ts';
import { matchItems } from './match-items.ts';
import { applyResult, type PatchContext, rejectParts, type UpdatePolicy } from './patch-context.ts';
import { containsPii, hasMaskProblem, isEmpty, isMaskedField, parseScalar } from './pii-guard.ts';
import { type JsonObject, presenceOf } from './presence.ts';
import { Issue, Issues, markRevealing, type Path, type Problem, problem } from './problem.ts';
import { isAsStored } from './stored.ts';

/** Result of applying an input to the stored fields. `next` must not be used if there are problems. */
export interface PatchResult {
  next: JsonObject;
  problems: Problem[];
}

/** Applies an input to the stored values. Pure function. `current` is null if nothing is stored yet. */
export type Semantics = (
  fields: Fields,
  current: JsonObject | null,
  input: JsonObject,
  canReadPii: boolean,
) => PatchResult;

/** Creates the update semantics that a policy describes. */
export function semantics(policy: UpdatePolicy): Semantics {
  return (fields, current, input, canReadPii) => {
    const problems: Problem[] = [];
    const next = applyFields({ policy, canReadPii, problems }, fields, current, input, []);
    return { next, problems };
  };
}

/** UpdatePolicy for the items of a replaced list: omitted fields are cleared. */
const REPLACE: UpdatePolicy = { absent: 'clear', null: 'clear' };
/** UpdatePolicy for matched items of a list with `matched: 'merge'`: omitted fields keep their stored values. */
const MERGE: UpdatePolicy = { absent: 'keep', null: 'clear' };

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
    const rejection = problem(code, path);
    problems.push(isUnmatched ? markRevealing(rejection) : rejection);
    // Return the stored value, so that cross-field rules do not report the same field again.
    return current ?? emptyOf(field);
  };
  const rejectMasked = () => {
    const rejection = problem('MASKED_VALUE', path);
    problems.push(isMatched ? markRevealing(rejection) : rejection);
    return current;
  };
  const clear = () => (!canReadPii && containsPii(field, current) ? rejectMasked() : emptyOf(field));
  const rejectClear = () => {
    if (isEmpty(current)) return current;
    return !canReadPii && containsPii(field, current) ? rejectMasked() : reject('NULL_NOT_ALLOWED');
  };
  switch (presenceOf(input, name)) {
    case 'absent':
      if (policy.absent === 'keep' && owner !== null) return current;
      return policy.absent === 'reject' || field.required ? reject('FIELD_REQUIRED') : clear();
    case 'null':
      if (policy.null === 'reject') return reject('NULL_NOT_ALLOWED');
      if (!field.required) return clear();
      return field.required === 'onceStored' ? rejectClear() : reject('NULL_NOT_ALLOWED');
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
      return applyScalar(context, field, current, value, path);
    case 'object':
      return applyObject(context, field, current as JsonObject | null, value, path);
    case 'list':
      return applyList(context, field, (current ?? []) as JsonObject[], value, path);
    case 'map':
      return applyMap(context, field, (current ?? {}) as Record<string, string>, value, path);
  }
}

function applyScalar(
  context: PatchContext,
  field: ScalarField,
  current: unknown,
  value: unknown,
  path: Path,
): unknown {
  const parsed = parseScalar(context, field, current, value);
  // A stored value stays accepted even if the rules have become stricter since it was stored. This does not
  // apply to masked fields: without `pii:read`, accepting the stored value would confirm that the caller
  // guessed it.
  const isRejected = parsed instanceof Issue || parsed instanceof Issues;
  if (isRejected && !isMaskedField(context, field)) {
    if (isAsStored(current, value)) return current;
    if (context.keepRejectedValues) return value;
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
  // A cross-field rule that sees a masked value could reveal it.
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
  const replacePolicy = policy.null === 'reject' ? { ...REPLACE, null: policy.null } : REPLACE;
  const sent = value as unknown[];
  // Parsed as if all were new, because the keys of an item are compared in their normalized form.
  const asNew = sent.map((item) =>
    applyObject(
      { policy: replacePolicy, canReadPii, problems: [], keepRejectedValues: true },
      field.item,
      null,
      item,
      [],
    ),
  );
  const matches = matchItems(field.identityKeys, current, asNew as JsonObject[]);
  return matches.map((match, index) => {
    const stored = match instanceof Issue ? null : match.stored;
    const itemPolicy = stored && field.matched === 'merge' ? MERGE : replacePolicy;
    const countBefore = problems.length;
    const isUnmatched = stored === null && field.matched === 'merge';
    const itemContext = { policy: itemPolicy, canReadPii, problems, isMatched: stored !== null, isUnmatched };
    const next = applyObject(itemContext, field.item, stored, sent[index], [...path, index]);
    // An item without a key is not reported again if the missing key fields have already been reported.
    const isReported =
      match instanceof Issue && match.code === 'KEY_REQUIRED' && problems.length > countBefore;
    if (match instanceof Issue && !isReported) problems.push(problemOfMatch(match, [...path, index]));
    return next;
  });
}

/** An AMBIGUOUS problem reveals that items with this key are stored. */
function problemOfMatch({ code, details }: Issue, path: Path): Problem {
  const rejection = problem(code, path, details);
  return code === 'AMBIGUOUS' ? markRevealing(rejection) : rejection;
}

/**
 * Checks the type and length of a list. The items of a list that is too long are not validated, because of
 * the cost.
 */
function issueOfList({ min, max }: ListField, value: unknown): Issue | null {
  if (!Array.isArray(value)) return new Issue('INVALID_TYPE');
  if (value.length > max) return new Issue('TOO_MANY', { limit: max });
  if (value.length < min) return new Issue('TOO_FEW', { limit: min });
  return null;
}
