import type { Field, Parser, ScalarField } from './fields.ts';
import type { PatchContext } from './patch-context.ts';
import type { JsonObject } from './presence.ts';
import { Issue, type Path, type Problem } from './problem.ts';

/** The character that every mask contains. A PII field therefore rejects values with this character. */
export const MASK = '•';

/**
 * Parses a value with the parser of its field. For a PII field, rejects masks. Without `pii:read`, also
 * rejects an empty value that would clear a stored one.
 */
export function parseScalar(
  { canReadPii }: PatchContext,
  field: ScalarField,
  current: unknown,
  value: unknown,
): unknown {
  if (!field.pii) return field.parse(value);
  const parsed = rejectMask(field.parse, value);
  const clears = !canReadPii && isEmpty(parsed) && !isEmpty(current);
  return clears ? new Issue('MASKED_VALUE') : parsed;
}

/** Whether the values of a field are masked for the caller. */
export function isMaskedField({ canReadPii }: PatchContext, field: Field): boolean {
  return !canReadPii && field.kind === 'scalar' && field.pii === true;
}

/** Parses a value, but rejects masks. */
export function rejectMask(parse: Parser, value: unknown): unknown {
  const texts: unknown[] = Array.isArray(value) ? value : [value];
  const includesMask = texts.some((text) => typeof text === 'string' && text.includes(MASK));
  return includesMask ? new Issue('MASKED_VALUE') : parse(value);
}

/** Whether a MASKED_VALUE problem was reported at a path or below it. */
export function hasMaskProblem(problems: readonly Problem[], path: Path): boolean {
  return problems.some(
    (each) => each.code === 'MASKED_VALUE' && path.every((name, index) => each.path[index] === name),
  );
}

/**
 * Whether clearing a field would lose a PII value. Lists return false: their items are removed as a whole,
 * and callers without `pii:read` can see that the items exist.
 */
export function containsPii(field: Field, current: unknown): boolean {
  if (isEmpty(current)) return false;
  if (field.kind === 'scalar') return field.pii === true;
  if (field.kind === 'map') return field.pii === true && Object.keys(current as JsonObject).length > 0;
  if (field.kind !== 'object') return false;
  return Object.entries(field.fields).some(([name, part]) =>
    containsPii(part, (current as JsonObject)[name]),
  );
}

export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
