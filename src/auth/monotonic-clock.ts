const { timeOrigin } = performance;

/**
 * Now, in milliseconds, by the later of two clocks: one that is set back while the process runs shall not make a token good again that
 * has ended. The other one began with the process; nobody sets it, and it stands still while a machine sleeps.
 */
export function monotonicNow(): number {
  return Math.max(Date.now(), timeOrigin + performance.now());
}
