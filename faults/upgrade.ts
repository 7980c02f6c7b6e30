import assert from 'node:assert/strict';
import type { Fault } from './fault.ts';
import type { Caller } from './harness/caller.ts';
import { hasDebianPostgres } from './harness/debian.ts';
import type { Harness } from './harness/harness.ts';
import { DebianDatabase } from './harness/own-database.ts';
import { BuiltVersion, previousCommit } from './harness/previous-version.ts';
import { requireAll, requireReplays, Writers, writableCustomers } from './harness/writers.ts';

const WRITERS = 4;

export const upgrade: Fault = {
  title: 'an upgrade from the previous version of this repository and a rollback, under writers',
  missing() {
    if (!hasDebianPostgres) return 'PostgreSQL 15 is not installed (apt install postgresql)';
    return previousCommit()
      ? undefined
      : 'the history of the repository does not have the previous version (git fetch --unshallow)';
  },
  database: () => DebianDatabase.open(),
  version: () => BuiltVersion.build(previousCommit() ?? ''),
  async run(harness, size) {
    const previous = harness.version;
    const customers = await writableCustomers(harness.caller, 2 * WRITERS + 2);
    const writers = (caller: Caller, first: number) =>
      new Writers(caller, customers.slice(first, first + WRITERS + 1), WRITERS);

    const old = writers(harness.caller, 0);
    old.start();
    await old.untilNext();

    harness.version = undefined;
    const reading = new AbortController();
    const [reads, migration] = await Promise.all([
      countReads(harness.caller, reading.signal),
      timed(() => migrate(harness, /^migrated: Migration/)).finally(() => reading.abort()),
    ]);
    await old.untilNext();
    assert.equal((await harness.caller.health('/readyz')).status, 200, 'the previous version is ready');

    // Both versions serve, as during a rolling update.
    const next = await harness.startAnother();
    const fresh = writers(next.caller, WRITERS + 1);
    fresh.start();
    await fresh.untilNext();

    // The rollback: the previous version is started again on the new tables, and its `migrate` changes nothing.
    harness.version = previous;
    await migrate(harness, /^the tables are up to date/);
    assert.equal(old.failed, 0, 'no write to the previous version failed during the migration');
    await harness.killServer();
    const start = await timed(() => harness.start());
    await old.untilNext();
    await fresh.stop();
    await next.end();
    await old.untilNext();
    await old.stop();

    const database = await harness.connect();
    const done = [...old.done, ...fresh.done];
    await requireAll(database, done);
    // Each version replays the writes of the other.
    const replays = size === 'full' ? 50 : 10;
    await requireReplays(harness.caller, database, fresh.done.slice(-replays));
    harness.version = undefined;
    const again = await harness.startAnother();
    await requireReplays(again.caller, database, old.done.slice(-replays));
    await again.end();
    await database.end();
    assert.equal(fresh.failed, 0, 'no write to the new version failed');
    return {
      counts: {
        'writes of the previous version, none lost': old.done.length,
        'writes of the new version, none lost': fresh.done.length,
        'reads during the migration, none failed': reads,
        'writes that failed, and were repeated, while the previous version was killed': old.failed,
      },
      times: {
        'time of migrate under writers': { took: migration, max: 30_000 },
        'start of the previous version on the new tables': { took: start, max: 10_000 },
      },
    };
  },
};

/** A queue reads events before their customers: the opposite of the order in which writes lock tables. */
const QUEUE =
  '{ organization { crmEvents(first: 20) { nodes { id customer { id displayName addresses { id } } } } } }';

/** Reads until the signal. Throws if a read fails. Returns the number of reads. */
async function countReads(caller: Caller, signal: AbortSignal): Promise<number> {
  let count = 0;
  for (; !signal.aborted; count += 1) {
    const { status, codes } = await caller.ask(QUEUE);
    assert.deepEqual([status, codes], [200, []], 'a read succeeds');
  }
  return count;
}

async function migrate(harness: Harness, expected: RegExp): Promise<void> {
  const { code, stdout, stderr } = await harness.cli('migrate');
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, expected);
}

/** Returns the milliseconds that the work took. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
