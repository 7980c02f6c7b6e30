import {
  type Span as ApiSpan,
  type Tracer as ApiTracer,
  type Context,
  DiagLogLevel,
  diag,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  type Sampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { Log } from '../common/log.ts';
import { ExporterWithOutageLog } from './export-outages.ts';
import type { TracingSettings } from './settings.ts';
import type { NewSpan, Span, SpanAttributes, Tracer } from './span.ts';
import { type TraceContext, writeTraceparent } from './trace-context.ts';
import { within } from './within.ts';

// Loaded only if tracing is configured. Nothing is registered globally except the log of OpenTelemetry itself.

/** Maximum time for sending the remaining spans on shutdown, in milliseconds. */
const MAX_CLOSE_MS = 2_000;

/** Creates a tracer that sends spans with OTLP over HTTP. */
export function openTelemetryTracer(settings: TracingSettings, log: Log): Tracer {
  const { url, headers, timeoutMs: timeoutMillis, batch } = settings;
  logWarnings(log);
  const otlp = new OTLPTraceExporter({ url, headers, timeoutMillis });
  const provider = new TracerProvider({
    resource: defaultResource().merge(resourceFromAttributes(settings.resource)),
    sampler: samplerOf(settings),
    spanProcessors: [new BatchSpanProcessor({ exporter: new ExporterWithOutageLog(otlp, log), ...batch })],
  });
  const tracer = provider.getTracer('customer-graph');
  return {
    start: (span, caller) => new OpenTelemetrySpan(tracer, span, contextOf(caller)),
    // The exporter has logged why spans could not be sent.
    close: () => within(MAX_CLOSE_MS, provider.shutdown()).catch(() => {}),
  };
}

function samplerOf({ sampler, ratio }: TracingSettings): Sampler {
  const root = rootSampler(sampler.replace('parentbased_', ''), ratio);
  return sampler.startsWith('parentbased_') ? new ParentBasedSampler({ root }) : root;
}

function rootSampler(name: string, ratio: number): Sampler {
  if (name === 'always_on') return new AlwaysOnSampler();
  return name === 'always_off' ? new AlwaysOffSampler() : new TraceIdRatioBasedSampler(ratio);
}

/**
 * Logs OpenTelemetry's warnings, such as the number of dropped spans. Its errors are those of the exporter, which
 * `ExporterWithOutageLog` logs once, without the collector's text.
 */
function logWarnings(log: Log): void {
  const ignore = () => {};
  const warn = (warning: string) =>
    log.warn({ warning: warning.slice(0, 200) }, 'OpenTelemetry has a warning');
  const logger = { error: ignore, warn, info: ignore, debug: ignore, verbose: ignore };
  diag.setLogger(logger, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
}

/** Without `tracestate`, which is a caller's text: it is passed on, and not a part of any span. */
function contextOf(caller: TraceContext | undefined): Context {
  if (!caller) return ROOT_CONTEXT;
  const { traceId, parentId: spanId, sampled } = caller;
  const traceFlags = sampled ? TraceFlags.SAMPLED : TraceFlags.NONE;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}

const KINDS = { server: SpanKind.SERVER, internal: SpanKind.INTERNAL, client: SpanKind.CLIENT };

class OpenTelemetrySpan implements Span {
  readonly #tracer: ApiTracer;
  readonly #span: ApiSpan;

  constructor(tracer: ApiTracer, { name, kind, attributes = {} }: NewSpan, parent: Context) {
    this.#tracer = tracer;
    this.#span = tracer.startSpan(name, { kind: KINDS[kind], attributes: { ...attributes } }, parent);
  }

  get traceId(): string {
    return this.#span.spanContext().traceId;
  }

  get traceparent(): string {
    const { traceId, spanId: parentId, traceFlags } = this.#span.spanContext();
    return writeTraceparent({ traceId, parentId, sampled: traceFlags === TraceFlags.SAMPLED });
  }

  get isRecorded(): boolean {
    return this.#span.isRecording();
  }

  startChild(span: NewSpan): Span {
    return new OpenTelemetrySpan(this.#tracer, span, trace.setSpan(ROOT_CONTEXT, this.#span));
  }

  rename(name: string): void {
    this.#span.updateName(name);
  }

  setAttributes(attributes: SpanAttributes): void {
    this.#span.setAttributes({ ...attributes });
  }

  fail(): void {
    this.#span.setStatus({ code: SpanStatusCode.ERROR });
  }

  end(): void {
    this.#span.end();
  }
}
