import { LRUCache } from 'lru-cache';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { networkOf } from './network.ts';

/**
 * Failed authentications per address and window. At this number the address is throttled until the window
 * ends.
 */
const MAX_FAILURES = 100;
const WINDOW_SECONDS = 10;

/** Counts failed authentications by address, in this process. */
export class FailureThrottle {
  readonly #failures = new RateLimiterMemory({ points: MAX_FAILURES, duration: WINDOW_SECONDS });
  /** Separate from the counts, because every request checks it. */
  readonly #throttled = new LRUCache<string, true>({ max: 10_000, ttl: WINDOW_SECONDS * 1_000 });

  /** Returns the seconds until the address is served again; 0 if it is not throttled. */
  secondsLeft(address: string | null): number {
    if (address === null || this.#throttled.size === 0) return 0;
    return Math.ceil(this.#throttled.getRemainingTTL(networkOf(address)) / 1_000);
  }

  async count(address: string | null): Promise<void> {
    if (address === null) return;
    const network = networkOf(address);
    const { consumedPoints, msBeforeNext } = await this.#failures.penalty(network);
    if (consumedPoints >= MAX_FAILURES)
      this.#throttled.set(network, true, { ttl: Math.max(1, msBeforeNext) });
  }
}
