import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import type { Caller } from './harness/caller.ts';
import { hasDebianPostgres } from './harness/debian.ts';
import { readCounts } from './harness/reads.ts';
import { ReplicatedDatabase } from './harness/replicated-database.ts';

const READERS = 16;
const QUERY = '{ customers(first: 20) { nodes { id displayName addresses { line1 } } } }';
const FROM_REPLICA = 'reads from the replica, ok';

export const replicaGone: Fault = {
  title: 'the replica crashes and comes back, and later stops responding, while 16 readers read',
  missing: () => (hasDebianPostgres ? undefined : 'PostgreSQL 15 is not installed (apt install postgresql)'),
  database: () => ReplicatedDatabase.open(),
  async run(harness, size) {
    const { standby } = harness.database as ReplicatedDatabase;
    const readers = new Readers(harness.caller);
    readers.start();
    const pause = () => sleep(size === 'full' ? 3_000 : 300);
    const servedAgain = async () => {
      const before = (await readCounts(harness.url))[FROM_REPLICA] ?? 0;
      const started = performance.now();
      while (((await readCounts(harness.url))[FROM_REPLICA] ?? 0) <= before) await sleep(20);
      return performance.now() - started;
    };
    await servedAgain();
    const back: number[] = [];
    for (let crash = 0; crash < (size === 'full' ? 3 : 1); crash += 1) {
      await standby.crash();
      await pause();
      await standby.start();
      back.push(await servedAgain());
    }
    const slowestOfCrashes = readers.takeSlowest();
    standby.signal('SIGSTOP');
    await sleep(size === 'full' ? 10_000 : 4_000);
    standby.signal('SIGCONT');
    back.push(await servedAgain());
    await pause();
    await readers.stop();
    assert.equal(readers.failed, 0, 'no read fails');
    return {
      counts: { reads: readers.done, 'failed reads': readers.failed, ...(await readCounts(harness.url)) },
      times: {
        'slowest response while it crashed': { took: slowestOfCrashes, max: 2_000 },
        'slowest response while it did not respond': { took: readers.takeSlowest(), max: 5_000 },
        'time until it served reads again': { took: Math.max(...back), max: 5_000 },
      },
    };
  },
};

class Readers {
  readonly #caller: Caller;
  readonly #ending = new AbortController();
  #work: Promise<void>[] = [];
  #slowest = 0;
  done = 0;
  failed = 0;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  start(): void {
    this.#work = Array.from({ length: READERS }, () => this.#read());
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    await Promise.all(this.#work);
  }

  /** Returns the time of the slowest response since the last call. */
  takeSlowest(): number {
    const slowest = this.#slowest;
    this.#slowest = 0;
    return slowest;
  }

  async #read(): Promise<void> {
    while (!this.#ending.signal.aborted) {
      const { status, codes, took } = await this.#caller.ask(QUERY);
      this.done += 1;
      if (status !== 200 || codes.length > 0) this.failed += 1;
      this.#slowest = Math.max(this.#slowest, took);
    }
  }
}
