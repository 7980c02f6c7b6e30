import { type ProblemCode, problemCodes } from '../errors.ts';

export type Path = readonly (string | number)[];

/** What helps to mend a refused value, where there is such a thing. */
export interface ProblemDetails {
  /** The largest or smallest length, number of items or of digits. */
  limit?: number;
  /** The values that would be accepted. */
  allowed?: readonly string[];
  /** The version that the customer has now. */
  currentVersion?: number;
}

/** Something in an input that was refused, and where. It never holds a value of the input or of a customer. */
export interface Problem extends ProblemDetails {
  code: ProblemCode;
  path: Path;
  message: string;
  /** Whether it tells that a personal value which is stored is the one that was sent. */
  revealsStoredValue?: true;
}

export function problem(code: ProblemCode, path: Path, details: ProblemDetails = {}): Problem {
  return { code, path, message: problemCodes[code].message(details), ...details };
}

/** The same problem, of something that matches what is stored. */
export function markRevealing(each: Problem): Problem {
  return { ...each, revealsStoredValue: true };
}

/**
 * What may be said to somebody who is not shown personal values: whether they guessed one stands alone or not at all. Beside
 * another problem, which keeps anything from being written, it would be a way to try values without a trace.
 */
export function withoutRevealing(problems: readonly Problem[]): readonly Problem[] {
  const others = problems.filter(({ revealsStoredValue }) => !revealsStoredValue);
  return others.length > 0 ? others : problems;
}

/** What a value is refused with before it is known where it stands. */
export class Issue {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    this.code = code;
    this.details = details;
  }
}

/** Refusals of parts of a value, each with its path within it. */
export class Issues {
  readonly parts: readonly (readonly [path: Path, refusal: Issue])[];

  constructor(parts: Issues['parts']) {
    this.parts = parts;
  }
}
