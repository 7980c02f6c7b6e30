import { CallerError } from '../errors.ts';

/** What the statements of one request are sent for: they are counted, and none is sent once the request was given up. */
export interface QueryContext {
  /** Those that frame a transaction are not counted. */
  statements: number;
  readonly signal: AbortSignal;
  /** Whether it is carried out though the caller went away: what writes is, what reads is not. */
  completeOnDisconnect: boolean;
  /** Is called with the text of each statement that is counted. */
  readonly onStatement?: ((text: string) => void) | undefined;
}

/** What a request is for, until it is given up. Most are not, and need no signal before they send anything. */
export class RequestQueryContext implements QueryContext {
  statements = 0;
  completeOnDisconnect = false;
  readonly onStatement: ((text: string) => void) | undefined;
  #controller: AbortController | undefined;

  constructor(onStatement?: (text: string) => void) {
    this.onStatement = onStatement;
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    return this.#controller.signal;
  }

  abort(): void {
    this.#controller ??= new AbortController();
    this.#controller.abort();
  }
}

/** For work that no request waits for. */
export function detachedQueryContext(): QueryContext {
  return { statements: 0, signal: new AbortController().signal, completeOnDisconnect: true };
}

/** Throws SERVICE_UNAVAILABLE where nobody waits any more. */
export function throwIfAborted({ signal }: QueryContext): void {
  if (signal.aborted) throw new CallerError('SERVICE_UNAVAILABLE', 'The request was given up.');
}

/** Counts a statement that is about to be sent, if anybody still waits for it. */
export function countStatement(context: QueryContext, text: string): void {
  throwIfAborted(context);
  context.statements += 1;
  context.onStatement?.(text);
}
