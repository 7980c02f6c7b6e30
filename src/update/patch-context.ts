import { type Path, type Problem, problem, Refusal, Refusals } from './problem.ts';

/** What tells the ways of writing apart. */
export interface Policy {
  /** What a field that was left out means: so an object is merged, or replaced, or must be whole. */
  absent: 'keep' | 'clear' | 'refuse';
  /**
   * What null means. Clearing a required field is refused in any case. Where null is `nothing`, it is accepted for a required
   * field that nothing is stored in.
   */
  null: 'clear' | 'refuse' | 'nothing';
}

/** Whether the writer is shown personal values as they are: what is withheld from somebody they cannot clear. */
export type Pii = 'shown' | 'withheld';

/** A way on its way through an input. */
export interface Application {
  policy: Policy;
  pii: Pii;
  problems: Problem[];
  /** Whether it is in an item of a list that was recognized by its values, or that was not and would be taken otherwise then. */
  isMatched?: boolean;
  isUnmatched?: boolean;
  /** Whether a rejected value stands as it was sent: what is stored may be recognized by a value that would not be stored today. */
  keepsRejected?: true;
}

/** What was accepted; of what was refused, what was there before. */
export function settle(
  { problems }: Application,
  judged: unknown,
  path: Path,
  current: unknown = null,
): unknown {
  if (judged instanceof Refusals) refuseParts(problems, judged.parts, path);
  else if (judged instanceof Refusal) problems.push(problem(judged.code, path, judged.hint));
  else return judged;
  return current;
}

/** Each at its place, but for places that were refused already. */
export function refuseParts(problems: Problem[], parts: Refusals['parts'], path: Path): void {
  for (const [place, { code, hint }] of parts) {
    const at = [...path, ...place];
    if (!isRefused(problems, at)) problems.push(problem(code, at, hint));
  }
}

/** Whether something at this path was refused. */
export function isRefused(problems: readonly Problem[], path: Path): boolean {
  return problems.some((each) => each.path.join('\0') === path.join('\0'));
}
