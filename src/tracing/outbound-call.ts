import { currentTrace } from './current-trace.ts';
import { endWith } from './end-span.ts';

/** Where a call to another service goes. */
interface OutboundCall {
  method: string;
  /** The host, as the configuration names it. */
  host: string;
}

/**
 * Makes a call to another service a part of the current trace. `call` sends the headers that it gets. Every call to
 * another service goes through this function.
 */
export async function traceOutboundCall<T>(
  { method, host }: OutboundCall,
  call: (headers: Record<string, string>) => Promise<T>,
): Promise<T> {
  const trace = currentTrace();
  if (!trace) return call({});
  const attributes = { 'http.request.method': method, 'server.address': host };
  const span = trace.span?.startChild({ name: method, kind: 'client', attributes });
  const made = call(trace.headers(span));
  return span ? endWith(span, made) : made;
}
