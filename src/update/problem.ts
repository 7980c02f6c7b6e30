import { type ProblemCode, problemCodes } from '../errors.ts';

export type Path = readonly (string | number)[];

/** What helps to mend a refused value, where there is such a thing. */
export interface Hint {
  /** The largest or smallest length, number of items or of digits. */
  limit?: number;
  /** The values that would be accepted. */
  allowed?: readonly string[];
  /** The version that the customer has now. */
  currentVersion?: number;
}

/** Something in an input that was refused, and where. It never holds a value of the input or of a customer. */
export interface Problem extends Hint {
  code: ProblemCode;
  path: Path;
  message: string;
  /** Whether it tells that a personal value which is stored is the one that was sent. */
  tells?: true;
}

export function problem(code: ProblemCode, path: Path, hint: Hint = {}): Problem {
  return { code, path, message: problemCodes[code].message(hint), ...hint };
}

/** The same problem, of something that matches what is stored. */
export function telling(each: Problem): Problem {
  return { ...each, tells: true };
}

/**
 * What may be said to somebody who is not shown personal values: whether they guessed one stands alone or not at all. Beside
 * another problem, which keeps anything from being written, it would be a way to try values without a trace.
 */
export function withoutTelling(problems: readonly Problem[]): readonly Problem[] {
  const others = problems.filter(({ tells }) => !tells);
  return others.length > 0 ? others : problems;
}

/** What a value is refused with before it is known where it stands. */
export class Refusal {
  readonly code: ProblemCode;
  readonly hint: Hint;

  constructor(code: ProblemCode, hint: Hint = {}) {
    this.code = code;
    this.hint = hint;
  }
}

/** Refusals of parts of a value, each with its path within it. */
export class Refusals {
  readonly parts: readonly (readonly [path: Path, refusal: Refusal])[];

  constructor(parts: Refusals['parts']) {
    this.parts = parts;
  }
}
