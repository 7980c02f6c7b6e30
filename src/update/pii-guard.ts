import type { Field, Parser, ScalarField } from './fields.ts';
import type { PatchContext } from './patch-context.ts';
import type { JsonObject } from './presence.ts';
import { Issue, type Path, type Problem } from './problem.ts';

/** Stands in the place of what is hidden, in every text that hides something, and so in no personal value. */
export const MASK = '•';

/** As the field judges it, but neither a mask nor nothing can be written over a value that was withheld. */
export function parseScalar(
  { canReadPii }: PatchContext,
  field: ScalarField,
  current: unknown,
  value: unknown,
): unknown {
  if (!field.pii) return field.parse(value);
  const parsed = rejectMask(field.parse, value);
  const clears = !canReadPii && isNothing(parsed) && !isNothing(current);
  return clears ? new Issue('MASKED_VALUE') : parsed;
}

/** Whether the writer is not shown the values of a field. */
export function isMaskedField({ canReadPii }: PatchContext, field: Field): boolean {
  return !canReadPii && field.kind === 'scalar' && field.pii === true;
}

/** As a judge does, but a mask is refused. */
export function rejectMask(parse: Parser, value: unknown): unknown {
  const texts: unknown[] = Array.isArray(value) ? value : [value];
  const includesMask = texts.some((text) => typeof text === 'string' && text.includes(MASK));
  return includesMask ? new Issue('MASKED_VALUE') : parse(value);
}

/** Whether a personal value below a path was refused because it is withheld. */
export function hasMaskProblem(problems: readonly Problem[], path: Path): boolean {
  return problems.some(
    (each) => each.code === 'MASKED_VALUE' && path.every((name, index) => each.path[index] === name),
  );
}

/** Whether clearing it would lose a personal value. Items of a list go as wholes, and are seen to be there. */
export function containsPii(field: Field, current: unknown): boolean {
  if (isNothing(current)) return false;
  if (field.kind === 'scalar') return field.pii === true;
  if (field.kind === 'map') return field.pii === true && Object.keys(current as JsonObject).length > 0;
  if (field.kind !== 'object') return false;
  return Object.entries(field.fields).some(([name, part]) =>
    containsPii(part, (current as JsonObject)[name]),
  );
}

export function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
