import { problemCodes } from '../../errors.ts';
import type { Problem } from '../../update/problem.ts';

/** A rejected request. The paths of its problems are request paths. */
export class RequestRejectedError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('request rejected');
    this.problems = problems;
  }

  /**
   * The problem that decides the status. Malformed values (400) come first, because they may
   * cause the others.
   */
  get first(): Problem {
    const malformed = this.problems.find(({ code }) => problemCodes[code].status === 400);
    return (malformed ?? this.problems[0]) as Problem;
  }
}

/** Throws RequestRejectedError if there are problems. */
export function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new RequestRejectedError(problems);
}
