import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestTrace } from './request-trace.ts';

// For authentication and rate limits, whose lookups requests share: a lookup is part of the trace of the request
// that started it. Everything after them gets its span from `QueryContext`.

const storage = new AsyncLocalStorage<RequestTrace>();

/** Runs work as part of a trace. Without a trace it costs nothing. */
export function withTrace<T>(trace: RequestTrace | null, work: () => T): T {
  return trace ? storage.run(trace, work) : work();
}

export function currentTrace(): RequestTrace | undefined {
  return storage.getStore();
}
