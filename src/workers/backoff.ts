/** A worker that ran this long resets the backoff. */
const STABLE_MS = 10_000;
const MIN_PAUSE_MS = 100;
const MAX_PAUSE_MS = 30_000;

/**
 * Returns the pause before a worker is restarted. It doubles each time the worker ends early, because the
 * cause will probably end it again, and a start uses CPU time.
 */
export function nextBackoff(ranForMs: number, pauseBeforeMs: number): number {
  return ranForMs >= STABLE_MS
    ? MIN_PAUSE_MS
    : Math.min(Math.max(MIN_PAUSE_MS, pauseBeforeMs * 2), MAX_PAUSE_MS);
}
