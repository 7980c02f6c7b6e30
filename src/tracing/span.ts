import type { TraceContext } from './trace-context.ts';

/**
 * Every attribute that a span can have. None has a value of a customer or of a request, the text of a statement
 * or the message of an error; so a path, an address, a header or a user is none of them.
 */
export interface SpanAttributes {
  'http.request.method'?: string;
  /** The pattern of the route, never the path. */
  'http.route'?: string;
  'http.response.status_code'?: number;
  'graphql.operation.type'?: string;
  /** Only a name of the trusted documents: any other name is a caller's text. */
  'graphql.operation.name'?: string;
  'db.system.name'?: 'postgresql';
  /** The kind of a statement and its tables, such as `SELECT address customer`. */
  'db.query.summary'?: string;
  /** The name of the statement, as `LOG_SQL` logs it. */
  'graph.statement'?: string;
  /** The host of another service, which only the configuration names. */
  'server.address'?: string;
  /** An error code of `errors.ts`, an SQLSTATE or an error code of the operating system. */
  'error.type'?: string;
}

/** `server`: a request. `internal`: work in this process. `client`: a call to the database or another service. */
export type SpanKind = 'server' | 'internal' | 'client';

export interface NewSpan {
  name: string;
  kind: SpanKind;
  attributes?: SpanAttributes;
}

/** A part of a request with its duration. Recorded when it ends. */
export interface Span {
  readonly traceId: string;
  /** The header that makes a call to another service a child of this span. */
  readonly traceparent: string;
  /** False if the trace is not sampled. */
  readonly isRecorded: boolean;
  startChild(span: NewSpan): Span;
  rename(name: string): void;
  setAttributes(attributes: SpanAttributes): void;
  /** Marks the span as failed. */
  fail(): void;
  end(): void;
}

/** Records spans. There is one only if tracing is configured. */
export interface Tracer {
  /** Starts a span that continues the trace of the caller, or a trace of its own. */
  start(span: NewSpan, caller: TraceContext | undefined): Span;
  /** Sends the remaining spans, within a bounded time. */
  close(): Promise<void>;
}
