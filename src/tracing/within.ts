import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for work, but not longer than this time. */
export async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  const done = new AbortController();
  const timeout = sleep(milliseconds, undefined, { signal: done.signal }).catch(() => {});
  await Promise.race([work, timeout]).finally(() => done.abort());
}
