/**
 * Now, in milliseconds, and never earlier than it was: a clock that is set back while the process runs shall not make a token good again
 * that has ended. The other clock is the one that nobody sets, which stands still while a machine sleeps.
 */
export function steadyNow(): number {
  return Math.max(Date.now(), performance.timeOrigin + performance.now());
}
