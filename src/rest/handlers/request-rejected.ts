import { problemCodes } from '../../errors.ts';
import type { Problem } from '../../update/problem.ts';

/** A request that was refused for what is in it. The paths of its problems are those of the request. */
export class RequestRejectedError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('refused');
    this.problems = problems;
  }

  /** The problem that decides the status: what is malformed goes first, because the rest may follow from it. */
  get first(): Problem {
    const malformed = this.problems.find(({ code }) => problemCodes[code].status === 400);
    return (malformed ?? this.problems[0]) as Problem;
  }
}

/** Throws where anything was refused. */
export function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new RequestRejectedError(problems);
}
