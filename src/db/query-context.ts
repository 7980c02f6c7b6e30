import { CallerError } from '../errors.ts';

/** What the statements of one request are sent for: they are counted, and none is sent once the request was given up. */
export interface Errand {
  /** Those that frame a transaction are not counted. */
  statements: number;
  readonly signal: AbortSignal;
  /** Whether it is carried out though the caller went away: what writes is, what reads is not. */
  completes: boolean;
}

/** What a request is for, until it is given up. Most are not, and need no signal before they send anything. */
export class RequestErrand implements Errand {
  statements = 0;
  completes = false;
  #given: AbortController | undefined;

  get signal(): AbortSignal {
    this.#given ??= new AbortController();
    return this.#given.signal;
  }

  giveUp(): void {
    this.#given ??= new AbortController();
    this.#given.abort();
  }
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
