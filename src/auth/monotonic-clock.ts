const { timeOrigin } = performance;

/**
 * Returns the current time in milliseconds, from the later of two clocks. If the system clock is set back
 * while the process runs, expired tokens must stay expired. The monotonic clock cannot be set back, but it
 * stops while the machine sleeps, so the system clock is needed as well.
 */
export function monotonicNow(): number {
  return Math.max(Date.now(), timeOrigin + performance.now());
}
