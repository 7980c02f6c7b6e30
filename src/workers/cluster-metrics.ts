import { CallerError } from '../errors.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** Longer than the primary process waits for a worker, in milliseconds. */
const TIMEOUT_MS = 10_000;

let collecting: Promise<string> | undefined;

/** The metrics of all workers: a scrape comes to any one of them, and the primary process asks them all, once for all who ask. */
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
    throw new CallerError('SERVICE_UNAVAILABLE', 'A worker does not tell its metrics; try again.');
  return found;
}
