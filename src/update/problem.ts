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
}

export function problem(code: ProblemCode, path: Path, hint: Hint = {}): Problem {
  return { code, path, message: problemCodes[code].message(hint), ...hint };
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
