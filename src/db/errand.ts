import { CallerError } from '../errors.ts';

/** What the statements of one request are sent for: they are counted, and none is sent once the request was given up. */
export interface Errand {
  /** Those that frame a transaction are not counted. */
  statements: number;
  readonly signal: AbortSignal;
  /** Whether it is carried out though the caller went away: what writes is, what reads is not. */
  completes: boolean;
}

/** For work that no request waits for. */
export function ownErrand(): Errand {
  return { statements: 0, signal: new AbortController().signal, completes: true };
}

/** Throws SERVICE_UNAVAILABLE where nobody waits any more. */
export function requireWanted({ signal }: Errand): void {
  if (signal.aborted) throw new CallerError('SERVICE_UNAVAILABLE', 'The request was given up.');
}

/** Counts a statement that is about to be sent, if anybody still waits for it. */
export function countStatement(errand: Errand): void {
  requireWanted(errand);
  errand.statements += 1;
}
