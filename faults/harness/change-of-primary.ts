import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Findings, Size } from '../fault.ts';
import type { Harness } from './harness.ts';
import type { PatroniCluster } from './patroni-cluster.ts';
import type { PatroniMember } from './patroni-member.ts';
import { Readers } from './readers.ts';
import { requireAll, requireReplays, Writers, writableCustomers } from './writers.ts';

const WRITERS = 24;
const REPLAYS = 200;

/**
 * Changes the primary while writers and a reader run. Throws if an acknowledged write is lost, a replay differs,
 * a request fails with anything but 503 and `Retry-After`, or the gateway does not recover by itself. `max` is the
 * limit of the time without an acknowledgement.
 */
export async function underWriters(
  harness: Harness,
  size: Size,
  max: number,
  change: (primary: PatroniMember) => Promise<void>,
): Promise<Findings> {
  const cluster = harness.database as PatroniCluster;
  const { caller } = harness;
  const writers = new Writers(caller, await writableCustomers(caller, WRITERS + 1), WRITERS);
  const readers = new Readers(caller);
  const pause = () => sleep(size === 'full' ? 3_000 : 500);
  const before = await cluster.primary();
  writers.start();
  readers.start();
  await writers.untilNext();
  await pause();
  const began = performance.now();
  await change(before);
  while ((await cluster.primary()) === before) await sleep(50);
  await writers.untilNext();
  await pause();
  await writers.stop();
  await readers.stop();
  while ((await caller.health('/readyz')).status !== 200) await sleep(50);
  const interruption = writers.interruptionSince(began);

  const others = [...writers.statuses.keys()].filter((status) => !['200', '503'].includes(status));
  assert.deepEqual(others, [], 'a write gets 200, or 503 with Retry-After');
  const database = await harness.connect();
  await requireAll(database, writers.done);
  const around = writers.done.filter(({ doneAt = 0 }) => doneAt > began - 300).slice(0, REPLAYS);
  await requireReplays(caller, database, around);
  await database.end();
  return {
    counts: {
      'writes done, none lost': writers.done.length,
      'writes answered with 503': writers.statuses.get('503') ?? 0,
      'queries answered with 200': readers.served,
      'queries answered with 503': readers.unavailable,
      'replays with the first response': around.length,
    },
    times: {
      'time without an acknowledged write': { took: interruption, max },
      'slowest /livez meanwhile': { took: readers.slowestLivez, max: 1_000 },
    },
  };
}
