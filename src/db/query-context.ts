import { CallerError } from '../errors.ts';
import type { Span } from '../tracing/span.ts';

/** Per-request query context: counts statements and rejects new ones after the request was aborted. */
export interface QueryContext {
  /** Statements that begin or end a transaction are not counted. */
  statements: number;
  readonly signal: AbortSignal;
  /** Whether the work continues after the client disconnects: true for writes, false for reads. */
  completeOnDisconnect: boolean;
  /** Is called with the text of each statement that is counted. */
  readonly onStatement?: ((text: string) => void) | undefined;
  /** The span that statements are part of: of the operation while it is executed, otherwise of the request. */
  span?: Span | undefined;
}

/**
 * The context of a request. Most requests are never aborted, so the abort controller is created on first use.
 */
export class RequestQueryContext implements QueryContext {
  statements = 0;
  completeOnDisconnect = false;
  readonly onStatement: ((text: string) => void) | undefined;
  span: Span | undefined;
  #controller: AbortController | undefined;

  constructor(onStatement?: (text: string) => void, span?: Span) {
    this.onStatement = onStatement;
    this.span = span;
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

/** For work outside of a request. */
export function detachedQueryContext(span?: Span): QueryContext {
  return { statements: 0, signal: new AbortController().signal, completeOnDisconnect: true, span };
}

/** Throws SERVICE_UNAVAILABLE if the request was aborted. */
export function throwIfAborted({ signal }: QueryContext): void {
  if (signal.aborted) throw new CallerError('SERVICE_UNAVAILABLE', 'The request was aborted; retry later.');
}

/** Counts a statement that is about to be sent. Throws if the request was aborted. */
export function countStatement(context: QueryContext, text: string): void {
  throwIfAborted(context);
  context.statements += 1;
  context.onStatement?.(text);
}
