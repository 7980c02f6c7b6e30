import { setTimeout as sleep } from 'node:timers/promises';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import { CallerError } from '../../errors.ts';
import { findCredentials, type StoredCredential } from './credential-query.ts';

/** Pause between two lookups, so that there are at most a hundred statements per second. */
const PAUSE_MS = 10;

/**
 * While most looked-up keys are unknown, this many lookups may wait per connection of the pool, but at least
 * MIN_WAITING. That is half of the server's concurrent requests, so unknown keys never take all slots.
 */
const MAX_WAITING_PER_CONNECTION = 2.5;
const MIN_WAITING = 25;

/**
 * Looks up keys that may be unknown. All waiting keys go into one statement, and only one statement runs at a
 * time, so lookups use one connection of the pool however many requests there are. Throws SERVICE_UNAVAILABLE
 * when too many lookups wait, unless most keys are found: after a start every key is looked up for the first
 * time.
 */
export function batchedLookup(pool: Pool): (keyId: string) => Promise<StoredCredential | undefined> {
  const maxWaiting = Math.max(MIN_WAITING, (pool.options.max ?? 0) * MAX_WAITING_PER_CONNECTION);
  let waiting = 0;
  let mostlyUnknown = false;
  let previous: Promise<void> = Promise.resolve();
  const lookUp = async (keyIds: readonly string[]) => {
    const found = findCredentials(pool, keyIds);
    previous = found.then(pause, pause);
    const credentials = await found;
    mostlyUnknown = credentials.size < keyIds.length / 2;
    return keyIds.map((keyId) => credentials.get(keyId));
  };
  const loader = new DataLoader(lookUp, {
    cache: false,
    batchScheduleFn: (send) => void previous.then(send),
  });
  return async (keyId) => {
    if (mostlyUnknown && waiting >= maxWaiting) throw tooMany();
    waiting += 1;
    return loader.load(keyId).finally(() => {
      waiting -= 1;
    });
  };
}

function pause(): Promise<void> {
  return sleep(PAUSE_MS, undefined, { ref: false });
}

function tooMany(): CallerError {
  const message = 'Too many requests with unknown keys are waiting; retry later.';
  return new CallerError('SERVICE_UNAVAILABLE', message, { limit: 'UNKNOWN_KEYS' });
}
