import { setTimeout as delay } from 'node:timers/promises';

const EVERY_MS = 50;

/** Repeats the check until it returns true, or until the timeout (then false). Checks at least once. */
export async function poll(check: () => boolean | Promise<boolean>, timeoutMs: number): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    if (await check()) return true;
    if (performance.now() >= deadline) return false;
    await delay(EVERY_MS);
  }
}
