import { Issue, Issues, type Path, type Problem, problem } from './problem.ts';

/** The differences between the update semantics. */
export interface UpdatePolicy {
  /**
   * Effect of an absent field: the object is merged (`keep`), replaced (`clear`) or must be complete
   * (`reject`).
   */
  absent: 'keep' | 'clear' | 'reject';
  /** Effect of null. A required field that has a value can never be cleared. */
  null: 'clear' | 'reject';
}

/** State of one traversal of an input. */
export interface PatchContext {
  policy: UpdatePolicy;
  /** Whether the caller has the scope `pii:read`. Without it the caller cannot clear PII values. */
  canReadPii: boolean;
  problems: Problem[];
  /** Inside an item of a list that matched a stored item. A MASKED_VALUE problem would reveal the match. */
  isMatched?: boolean;
  /**
   * Inside an item that matched no stored item but would be merged if it had. A missing field would reveal
   * this.
   */
  isUnmatched?: boolean;
  /**
   * Returns a rejected value unchanged. This is needed to match items, because a stored item may have a key
   * that today's rules would reject.
   */
  keepRejectedValues?: true;
}

/** Returns a parsed value. For an issue, adds a problem and returns `current` instead. */
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

/** Adds a problem for each issue at its path, unless a problem at this path has already been reported. */
export function rejectParts(problems: Problem[], parts: Issues['parts'], path: Path): void {
  for (const [relativePath, { code, details }] of parts) {
    const fullPath = [...path, ...relativePath];
    if (!isRejected(problems, fullPath)) problems.push(problem(code, fullPath, details));
  }
}

/** Whether a problem has been reported at exactly this path. */
export function isRejected(problems: readonly Problem[], path: Path): boolean {
  return problems.some((each) => each.path.join('\0') === path.join('\0'));
}
