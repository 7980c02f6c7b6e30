import { LRUCache } from 'lru-cache';

const HOUR_MS = 3_600_000;

/**
 * Credentials that authenticated a request within the last hour. Their requests are served while other
 * requests are throttled, so an attacker with unknown keys does not slow down known callers.
 */
export class RecentSuccesses {
  /** Only a success adds an entry, so failures never evict one. */
  readonly #credentials = new LRUCache<string, true>({ max: 10_000, ttl: HOUR_MS, ttlResolution: 1_000 });

  add(credential: string): void {
    this.#credentials.set(credential, true);
  }

  has(credential: string): boolean {
    return this.#credentials.has(credential);
  }
}
