import type { Pool } from 'pg';
import type { Log } from '../common/log.ts';
import { pause } from '../common/pause.ts';
import { databaseReachable } from '../metrics/metrics.ts';
import { queryPool } from './query.ts';

/** Milliseconds between two checks while the database can be reached, and while it cannot. */
const CHECK_INTERVAL_MS = 5_000;
const RETRY_INTERVAL_MS = 1_000;
/** Milliseconds from a lost connection, or from a first failure, to the next check. */
const CONFIRM_AFTER_MS = 100;

/**
 * Logs one error line with the cause when the database cannot be reached, and one line when it can be reached
 * again. Returns a function that ends this.
 *
 * The pool must be separate from those of requests. So a busy pool or a slow statement is no outage, an outage is
 * noticed without any request, and the driver's messages contain no value of a customer.
 */
export function logOutages(pool: Pool, log: Log): () => void {
  const stop = new AbortController();
  void watch(pool, new Outages(log), stop.signal);
  return () => stop.abort();
}

async function watch(pool: Pool, outages: Outages, stopped: AbortSignal): Promise<void> {
  // Two failures in a row are an outage. A single timeout may mean that this process was busy.
  let failures = 0;
  while (!stopped.aborted) {
    try {
      await queryPool(pool, { text: 'select 1' });
      failures = 0;
      outages.end();
      await untilNextCheck(pool, stopped);
    } catch (error) {
      failures += 1;
      if (failures > 1 && !stopped.aborted) outages.begin(error);
      await pause(failures > 1 ? RETRY_INTERVAL_MS : CONFIRM_AFTER_MS, stopped);
    }
  }
}

/** Ends early if the idle connection is lost. */
async function untilNextCheck(pool: Pool, stopped: AbortSignal): Promise<void> {
  const lost = new AbortController();
  const onLost = () => lost.abort();
  pool.on('error', onLost);
  await pause(CHECK_INTERVAL_MS, AbortSignal.any([stopped, lost.signal]));
  pool.off('error', onLost);
  if (lost.signal.aborted) await pause(CONFIRM_AFTER_MS, stopped);
}

/** Logs the beginning and the end of each outage, and shows it in the metrics. */
class Outages {
  readonly #log: Log;
  #began: number | undefined;

  constructor(log: Log) {
    this.#log = log;
    databaseReachable.set(1);
  }

  begin(error: unknown): void {
    if (this.#began !== undefined) return;
    this.#began = performance.now();
    databaseReachable.set(0);
    this.#log.error({ error: causeOf(error) }, 'the database cannot be reached');
  }

  end(): void {
    if (this.#began === undefined) return;
    const seconds = Math.round((performance.now() - this.#began) / 100) / 10;
    this.#began = undefined;
    databaseReachable.set(1);
    this.#log.info({ seconds }, 'the database can be reached again');
  }
}

/** Code and message of the driver. For a host with several addresses, those of the first one. */
function causeOf(error: unknown): { code: string | undefined; message: string } {
  const { code, message } =
    error instanceof AggregateError ? error.errors[0] : (error as NodeJS.ErrnoException);
  return { code, message };
}
