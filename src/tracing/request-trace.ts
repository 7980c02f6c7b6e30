import type { Span } from './span.ts';
import { type TraceContext, writeTraceparent } from './trace-context.ts';

/** The trace of a request: that of its caller, or a new one. */
export class RequestTrace {
  readonly traceId: string;
  /** The span of the request. Undefined if the request is not recorded. */
  readonly span: Span | undefined;
  readonly #traceparent: string;
  readonly #tracestate: string | undefined;

  private constructor(
    { traceId, traceparent }: Pick<Span, 'traceId' | 'traceparent'>,
    span?: Span,
    tracestate?: string,
  ) {
    this.traceId = traceId;
    this.span = span;
    this.#traceparent = traceparent;
    this.#tracestate = tracestate;
  }

  /** Without tracing, the trace of the caller is passed on as it came. */
  static ofCaller(caller: TraceContext): RequestTrace {
    const { traceId, tracestate } = caller;
    return new RequestTrace({ traceId, traceparent: writeTraceparent(caller) }, undefined, tracestate);
  }

  static ofSpan(span: Span, caller: TraceContext | undefined): RequestTrace {
    return new RequestTrace(span, span.isRecorded ? span : undefined, caller?.tracestate);
  }

  /** The headers that continue the trace in another service, as a child of `span`. */
  headers(span: Span | undefined = this.span): Record<string, string> {
    return {
      traceparent: span?.traceparent ?? this.#traceparent,
      ...(this.#tracestate === undefined ? {} : { tracestate: this.#tracestate }),
    };
  }
}
