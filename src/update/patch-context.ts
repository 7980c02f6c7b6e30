import { Issue, Issues, type Path, type Problem, problem } from './problem.ts';

/** What tells the ways of writing apart. */
export interface Policy {
  /** What a field that was left out means: so an object is merged, or replaced, or must be whole. */
  absent: 'keep' | 'clear' | 'reject';
  /**
   * What null means. Clearing a required field is refused in any case. Where null is `nothing`, it is accepted for a required
   * field that nothing is stored in.
   */
  null: 'clear' | 'reject' | 'clearIfEmpty';
}

/** A way on its way through an input. */
export interface PatchContext {
  policy: Policy;
  /** Whether the caller has the scope `pii:read`. Without it the caller cannot clear personal values. */
  canReadPii: boolean;
  problems: Problem[];
  /** Whether it is in an item of a list that was recognized by its values, or that was not and would be taken otherwise then. */
  isMatched?: boolean;
  isUnmatched?: boolean;
  /** Whether a rejected value stands as it was sent: what is stored may be recognized by a value that would not be stored today. */
  keepsRejected?: true;
}

/** What was accepted; of what was refused, what was there before. */
export function applyResult(
  { problems }: PatchContext,
  result: unknown,
  path: Path,
  current: unknown = null,
): unknown {
  if (result instanceof Issues) rejectParts(problems, result.parts, path);
  else if (result instanceof Issue) problems.push(problem(result.code, path, result.details));
  else return result;
  return current;
}

/** Each at its place, but for places that were refused already. */
export function rejectParts(problems: Problem[], parts: Issues['parts'], path: Path): void {
  for (const [relativePath, { code, details }] of parts) {
    const at = [...path, ...relativePath];
    if (!isRejected(problems, at)) problems.push(problem(code, at, details));
  }
}

/** Whether something at this path was refused. */
export function isRejected(problems: readonly Problem[], path: Path): boolean {
  return problems.some((each) => each.path.join('\0') === path.join('\0'));
}
