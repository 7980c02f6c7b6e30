import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { endFailed } from '../tracing/end-span.ts';
import { RequestTrace } from '../tracing/request-trace.ts';
import type { Span, Tracer } from '../tracing/span.ts';
import { readTraceContext } from '../tracing/trace-context.ts';
import { PROBES } from './probes.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Null without `traceparent` if tracing is not configured. */
    trace: RequestTrace | null;
  }
}

/**
 * Continues the trace of the caller, or starts one if there is a tracer. The log lines of the request get the trace
 * id. With a tracer, each request except health checks is recorded as a span.
 */
export function traceRequests(app: FastifyInstance, tracer: Tracer | undefined): void {
  app.decorateRequest('trace', null);
  app.addHook('onRequest', (request, reply, done) => {
    const trace = traceOf(request, tracer);
    if (trace) {
      request.trace = trace;
      reply.log = request.log.child({ traceId: trace.traceId });
      request.log = reply.log;
      // Also emitted if the client disconnects before the response.
      if (trace.span) reply.raw.once('close', endOf(trace.span, request, reply));
    }
    done();
  });
}

function traceOf(request: FastifyRequest, tracer: Tracer | undefined): RequestTrace | undefined {
  const caller = readTraceContext(request.headers);
  const { url: route } = request.routeOptions;
  if (!tracer || PROBES.has(route ?? '')) return caller && RequestTrace.ofCaller(caller);
  const { method } = request;
  const attributes = {
    'http.request.method': method,
    ...(route === undefined ? {} : { 'http.route': route }),
  };
  const name = route === undefined ? method : `${method} ${route}`;
  return RequestTrace.ofSpan(tracer.start({ name, kind: 'server', attributes }, caller), caller);
}

function endOf(span: Span, request: FastifyRequest, reply: FastifyReply): () => void {
  return () => {
    if (!reply.raw.writableFinished) return endFailed(span, 'disconnected');
    const code = request.logFields?.code;
    span.setAttributes({
      'http.response.status_code': reply.statusCode,
      ...(code == null ? {} : { 'error.type': code }),
    });
    // OpenTelemetry: an error of the caller does not make the span of the server fail.
    if (reply.statusCode >= 500) span.fail();
    span.end();
  };
}
