import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';
import type { Log } from '../common/log.ts';

type OnResult = Parameters<SpanExporter['export']>[1];
type Result = Parameters<OnResult>[0];

/**
 * Logs one line when spans cannot be sent, and one when they can be sent again. The lines have a code, no text of the
 * collector.
 */
export class ExporterWithOutageLog implements SpanExporter {
  readonly #exporter: SpanExporter;
  readonly #log: Log;
  #failing = false;

  constructor(exporter: SpanExporter, log: Log) {
    this.#exporter = exporter;
    this.#log = log;
  }

  export(spans: ReadableSpan[], onResult: OnResult): void {
    this.#exporter.export(spans, (result) => {
      this.#report(result);
      onResult(result);
    });
  }

  forceFlush(): Promise<void> {
    return this.#exporter.forceFlush?.() ?? Promise.resolve();
  }

  shutdown(): Promise<void> {
    return this.#exporter.shutdown();
  }

  #report({ error }: Result): void {
    if (this.#failing === (error !== undefined)) return;
    this.#failing = error !== undefined;
    if (error) this.#log.warn({ code: codeOf(error) }, CANNOT_BE_SENT);
    else this.#log.info('spans can be sent again');
  }
}

const CANNOT_BE_SENT =
  'spans cannot be sent and are dropped; check OTEL_EXPORTER_OTLP_ENDPOINT and OTEL_EXPORTER_OTLP_HEADERS';

/** The error code of the connection, or the status of the response. */
function codeOf(error: Error): string | number | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' || typeof code === 'number' ? code : undefined;
}
