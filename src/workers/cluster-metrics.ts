import { CallerError } from '../errors.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** Longer than the primary process waits for a worker, in milliseconds. */
const TIMEOUT_MS = 10_000;

let collecting: Promise<string> | undefined;

/**
 * Returns the metrics of all workers. A scrape reaches any one of them, and that worker asks the primary
 * process to collect from all. Concurrent scrapes share one collection.
 */
export function collectClusterMetrics(): Promise<string> {
  collecting ??= askPrimary().finally(() => {
    collecting = undefined;
  });
  return collecting;
}

async function askPrimary(): Promise<string> {
  const metrics = new Promise<string | null>((resolve) => {
    const listen = ({ metrics: found }: ToWorker) => {
      if (found !== undefined) done(found);
    };
    const timer = setTimeout(() => done(null), TIMEOUT_MS).unref();
    const done = (found: string | null) => {
      clearTimeout(timer);
      process.off('message', listen);
      resolve(found);
    };
    process.on('message', listen);
  });
  const asking: FromWorker = { collects: true };
  process.send?.(asking);
  const found = await metrics;
  if (found === null)
    throw new CallerError('SERVICE_UNAVAILABLE', 'A worker did not report its metrics; retry later.');
  return found;
}
