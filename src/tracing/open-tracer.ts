import type { Log } from '../common/log.ts';
import type { TracingSettings } from './settings.ts';
import type { Tracer } from './span.ts';

/** Returns undefined if tracing is not configured. OpenTelemetry is not even loaded then. */
export async function openTracer(
  settings: TracingSettings | undefined,
  log: Log,
): Promise<Tracer | undefined> {
  if (!settings) return undefined;
  const { openTelemetryTracer } = await import('./opentelemetry.ts');
  return openTelemetryTracer(settings, log);
}
