/** A worker that ran so long was a good one, and what ended it is no reason to wait. */
const STEADY_MS = 10_000;
const MIN_PAUSE_MS = 100;
const MAX_PAUSE_MS = 30_000;

/**
 * How long to wait before a worker is started again: each time longer than before where it ends soon, because what ends it then will
 * do so again, and a start is work for a processor.
 */
export function nextBackoff(ranForMs: number, pauseBeforeMs: number): number {
  return ranForMs >= STEADY_MS
    ? MIN_PAUSE_MS
    : Math.min(Math.max(MIN_PAUSE_MS, pauseBeforeMs * 2), MAX_PAUSE_MS);
}
