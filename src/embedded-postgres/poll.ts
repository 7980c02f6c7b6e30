import { setTimeout as delay } from 'node:timers/promises';

const EVERY_MS = 50;

/** Asks until the answer is yes (true) or the patience is over (false); asks at least once. */
export async function poll(check: () => boolean | Promise<boolean>, patienceMs: number): Promise<boolean> {
  const end = performance.now() + patienceMs;
  for (;;) {
    if (await check()) return true;
    if (performance.now() >= end) return false;
    await delay(EVERY_MS);
  }
}
