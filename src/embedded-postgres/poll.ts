import { setTimeout as delay } from 'node:timers/promises';

const EVERY_MS = 50;

/** Asks until the answer is yes (true) or the patience is over (false); asks at least once. */
export async function poll(check: () => boolean | Promise<boolean>, timeoutMs: number): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    if (await check()) return true;
    if (performance.now() >= deadline) return false;
    await delay(EVERY_MS);
  }
}
