import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import type { Caller } from './harness/caller.ts';
import { hasDebianPostgres } from './harness/debian.ts';
import { readCounts } from './harness/reads.ts';
import { ReplicatedDatabase } from './harness/replicated-database.ts';
import { versionOf, writableCustomers, write } from './harness/writers.ts';

const WRITERS = 4;
const PAUSE_MS = 400;
const VERSION = 'query ($id: ID!) { customer(by: { id: $id }) { version } }';

/** Three callers with a credential each: one writes, and two read what it wrote. */
interface Callers {
  writer: Caller;
  /** Sends the position of the write. */
  withPosition: Caller;
  withoutPosition: Caller;
}

/** Numbers of reads, and of those that did not show the write before them. */
interface Tally {
  writes: number;
  reads: number;
  stale: number;
  /** Stale reads by the credential that wrote, which sends no position. */
  staleForWriter: number;
  /** Stale reads by another credential without the position. */
  staleWithoutPosition: number;
}

export const replicaBehind: Fault = {
  title: 'the replica stops replaying again and again, while 4 writers write and all read what was written',
  missing: () => (hasDebianPostgres ? undefined : 'PostgreSQL 15 is not installed (apt install postgresql)'),
  database: () => ReplicatedDatabase.open(),
  async run(harness, size) {
    const database = harness.database as ReplicatedDatabase;
    const callers: Callers = {
      writer: harness.caller,
      withPosition: await harness.anotherCaller(),
      withoutPosition: await harness.anotherCaller(),
    };
    const customers = await writableCustomers(harness.caller, WRITERS);
    await database.caughtUp();
    const tally: Tally = { writes: 0, reads: 0, stale: 0, staleForWriter: 0, staleWithoutPosition: 0 };
    const ending = new AbortController();
    const working = customers.map((customer) => writeAndRead(callers, customer, tally, ending.signal));
    const end = performance.now() + (size === 'full' ? 15_000 : 2_000);
    while (performance.now() < end) {
      await database.pause();
      await sleep(PAUSE_MS);
      await database.resume();
      await sleep(PAUSE_MS);
    }
    ending.abort();
    await Promise.all(working);
    const counts = await readCounts(harness.url);
    assert.deepEqual([tally.stale, tally.staleForWriter], [0, 0], 'no read misses the write before it');
    assert.ok(tally.staleWithoutPosition > 0, 'the replica was behind');
    assert.ok((counts['reads from the replica, ok'] ?? 0) > 0, 'the replica served reads');
    assert.ok((counts['reads from the primary, behind'] ?? 0) > 0, 'the primary served reads');
    return {
      counts: {
        writes: tally.writes,
        'reads after a write, by each of three credentials': tally.reads,
        'stale with the position': tally.stale,
        'stale for the credential that wrote': tally.staleForWriter,
        'stale for another credential without the position': tally.staleWithoutPosition,
        ...counts,
      },
      times: {},
    };
  },
};

async function writeAndRead(
  { writer, withPosition, withoutPosition }: Callers,
  customerId: string,
  tally: Tally,
  ending: AbortSignal,
): Promise<void> {
  for (let number = 0; !ending.aborted; number += 1) {
    const answer = await write(writer, customerId, `${customerId} ${number}`, number);
    const version = versionOf(answer) ?? 0;
    assert.ok(version > 0 && answer.position, `a write got ${answer.status}`);
    const isStale = async (caller: Caller) => (await versionRead(caller, customerId)) < version;
    const [withIt, ofWriter, without] = await Promise.all([
      isStale(withPosition.with({ 'x-graph-position': answer.position })),
      isStale(writer),
      isStale(withoutPosition),
    ]);
    tally.writes += 1;
    tally.reads += 1;
    if (withIt) tally.stale += 1;
    if (ofWriter) tally.staleForWriter += 1;
    if (without) tally.staleWithoutPosition += 1;
  }
}

async function versionRead(caller: Caller, id: string): Promise<number> {
  const { status, data } = await caller.ask(VERSION, { id });
  assert.equal(status, 200);
  return data.customer.version;
}
