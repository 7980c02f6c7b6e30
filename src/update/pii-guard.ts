import type { Field, Judge, Leaf } from './fields.ts';
import type { Application } from './patch-context.ts';
import type { Tree } from './presence.ts';
import { type Path, type Problem, Refusal } from './problem.ts';

/** Stands in the place of what is hidden, in every text that hides something, and so in no personal value. */
export const MASK = '•';

/** As the field judges it, but neither a mask nor nothing can be written over a value that was withheld. */
export function judgeLeaf({ pii }: Application, field: Leaf, current: unknown, value: unknown): unknown {
  if (!field.personal) return field.judge(value);
  const judged = judgePersonal(field.judge, value);
  const clears = pii === 'withheld' && isNothing(judged) && !isNothing(current);
  return clears ? new Refusal('MASKED_VALUE') : judged;
}

/** Whether the writer is not shown the values of a field. */
export function isHidden({ pii }: Application, field: Field): boolean {
  return pii === 'withheld' && field.kind === 'leaf' && field.personal === true;
}

/** As a judge does, but a mask is refused. */
export function judgePersonal(judge: Judge, value: unknown): unknown {
  const texts: unknown[] = Array.isArray(value) ? value : [value];
  const isMasked = texts.some((text) => typeof text === 'string' && text.includes(MASK));
  return isMasked ? new Refusal('MASKED_VALUE') : judge(value);
}

/** Whether a personal value below a path was refused because it is withheld. */
export function isMasked(problems: readonly Problem[], path: Path): boolean {
  return problems.some(
    (each) => each.code === 'MASKED_VALUE' && path.every((name, place) => each.path[place] === name),
  );
}

/** Whether clearing it would lose a personal value. Items of a list go as wholes, and are seen to be there. */
export function holdsPersonal(field: Field, current: unknown): boolean {
  if (isNothing(current)) return false;
  if (field.kind === 'leaf') return field.personal === true;
  if (field.kind === 'map') return field.personal === true && Object.keys(current as Tree).length > 0;
  if (field.kind !== 'object') return false;
  return Object.entries(field.fields).some(([name, part]) => holdsPersonal(part, (current as Tree)[name]));
}

export function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
