import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { batchedLookup } from './batched-lookup.ts';
import { findCredentials, type StoredCredential } from './credential-query.ts';
import { isKeyId } from './key-id.ts';
import type { RecentSuccesses } from './recent-successes.ts';

export type { StoredCredential } from './credential-query.ts';

export type FindCredential = (keyId: string) => Promise<StoredCredential | undefined>;

/** How long a result is cached. A revoked credential is rejected within a second. */
const FOUND_MS = 800;
const UNKNOWN_MS = 1_000;
const MAX_KEYS = 10_000;

/**
 * Finds valid credentials by key id. Concurrent requests with the same key share one lookup. A key that
 * succeeded recently is looked up immediately; any other key is looked up in a batch.
 */
export function credentialFinder(pool: Pool, successes: RecentSuccesses): FindCredential {
  const lookUpInBatch = batchedLookup(pool);
  const lookUpAtOnce = async (keyId: string) => (await findCredentials(pool, [keyId])).get(keyId);
  // A separate cache, so that unknown keys never evict known ones.
  const unknown = new LRUCache<string, true>({ max: MAX_KEYS, ttl: UNKNOWN_MS });
  const found = new LRUCache<string, StoredCredential>({
    max: MAX_KEYS,
    ttl: FOUND_MS,
    fetchMethod: (keyId) => (successes.has(keyId) ? lookUpAtOnce(keyId) : lookUpInBatch(keyId)),
    // A waiting request gets its result even if the cache entry was evicted meanwhile.
    ignoreFetchAbort: true,
  });
  return async (keyId) => {
    if (!isKeyId(keyId) || unknown.has(keyId)) return undefined;
    const credential = await found.fetch(keyId);
    if (!credential) unknown.set(keyId, true);
    return credential;
  };
}
