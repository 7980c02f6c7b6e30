/** A worker that ran so long was a good one, and what ended it is no reason to wait. */
const STEADY_MS = 10_000;
const SHORTEST_MS = 100;
const LONGEST_MS = 30_000;

/**
 * How long to wait before a worker is started again: each time longer than before where it ends soon, because what ends it then will
 * do so again, and a start is work for a processor.
 */
export function pauseAfter(ranForMs: number, pauseBeforeMs: number): number {
  return ranForMs >= STEADY_MS ? SHORTEST_MS : Math.min(Math.max(SHORTEST_MS, pauseBeforeMs * 2), LONGEST_MS);
}
