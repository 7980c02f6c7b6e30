import { LRUCache } from 'lru-cache';

/** How long a write is remembered. A replica that replays later is skipped as lagging. */
const REMEMBERED_MS = 30_000;
const MAX_CREDENTIALS = 20_000;

/**
 * The location of the last write of each credential in this process. The credential's next queries see that
 * write, also if they send no position.
 */
export class RecentWrites {
  readonly #locations = new LRUCache<string, bigint>({ max: MAX_CREDENTIALS, ttl: REMEMBERED_MS });
  /** Credentials with a write whose location is unknown. */
  readonly #unknown = new LRUCache<string, true>({ max: MAX_CREDENTIALS, ttl: REMEMBERED_MS });

  add(credential: string, location: bigint | null): void {
    if (location === null) this.#unknown.set(credential, true);
    else if (location >= (this.#locations.get(credential) ?? 0n)) this.#locations.set(credential, location);
  }

  /** Returns the location that a read must see, or `unknown`: only the primary is sure to have the write. */
  locationFor(credential: string): bigint | 'unknown' {
    if (this.#unknown.has(credential)) return 'unknown';
    return this.#locations.get(credential) ?? 0n;
  }
}
