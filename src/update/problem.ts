import { type ProblemCode, problemCodes } from '../errors.ts';

export type Path = readonly (string | number)[];

/** Details that help the caller to correct a rejected value. */
export interface ProblemDetails {
  /** The maximum or minimum: a value, a text length, a number of items or a number of decimals. */
  limit?: number;
  /** The accepted values. */
  allowed?: readonly string[];
  /** The current version of the customer. */
  currentVersion?: number;
}

/** A rejected part of an input and its path. Never contains a value of the input or of a customer. */
export interface Problem extends ProblemDetails {
  code: ProblemCode;
  path: Path;
  message: string;
  /** Whether the problem reveals if a sent value equals a stored PII value. See `withoutRevealing`. */
  revealsStoredValue?: true;
}

export function problem(code: ProblemCode, path: Path, details: ProblemDetails = {}): Problem {
  return { code, path, message: problemCodes[code].message(details), ...details };
}

/** Marks a problem as revealing a stored value. */
export function markRevealing(each: Problem): Problem {
  return { ...each, revealsStoredValue: true };
}

/**
 * Removes the problems that reveal a stored value, for callers without `pii:read`, unless there are no
 * others. Otherwise a caller could test guesses of PII without a trace: add a deliberate error, so that
 * nothing is written to the customer or the journal, and read from the other problems whether the guess is
 * right. Without the deliberate error, either the right or the wrong guess is written and leaves a journal
 * entry.
 */
export function withoutRevealing(problems: readonly Problem[]): readonly Problem[] {
  const others = problems.filter(({ revealsStoredValue }) => !revealsStoredValue);
  return others.length > 0 ? others : problems;
}

/** Reason why a value is rejected, without its path. */
export class Issue {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    this.code = code;
    this.details = details;
  }
}

/** Issues of the parts of a value, each with its path relative to the value. */
export class Issues {
  readonly parts: readonly (readonly [path: Path, issue: Issue])[];

  constructor(parts: Issues['parts']) {
    this.parts = parts;
  }
}
