import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { Caller } from './harness/caller.ts';
import { SLOW, untilRunning, untilWaiting, whileLocked, whileSearchIsSlow } from './harness/locks.ts';
import { requireAll, writableCustomers, write } from './harness/writers.ts';

export const goneClient: Fault = {
  title: 'a client disconnects before it gets a response',
  environment: { DATABASE_POOL_SIZE: '1' },
  async run(harness) {
    const { caller } = harness;
    const [customerId = ''] = await writableCustomers(caller, 1);
    const database = await harness.connect();

    const took = await whileSearchIsSlow(database, 60, async () => {
      const going = new AbortController();
      const answer = caller.ask(SLOW, {}, going.signal);
      await sleep(500);
      const gone = performance.now();
      going.abort();
      assert.equal((await answer).status, 0);
      await untilRunning(database, 0);
      return performance.now() - gone;
    });
    // This query uses the only connection of the pool.
    const next = await caller.ask('{ customers(first: 1) { nodes { id } } }');
    assert.equal(next.status, 200);

    // A write is completed, because the client may rely on it.
    await whileLocked(database, 'customer', async () => {
      const going = new AbortController();
      const leaving = new (class extends Caller {
        override ask(query: string, variables: object) {
          return super.ask(query, variables, going.signal);
        }
      })(caller.url, caller.headers);
      const answer = write(leaving, customerId, 'gone', 7);
      await untilWaiting(database, 1);
      going.abort();
      assert.equal((await answer).status, 0);
      await sleep(200);
    });
    await untilRunning(database, 0);
    await requireAll(database, [{ customerId, key: 'gone', number: 7, version: 2 }]);
    await database.end();
    return {
      counts: { 'queries cancelled': 1, 'writes completed': 1 },
      times: {
        'time until the query was cancelled': { took, max: 1_000 },
        'next response': { took: next.took, max: 1_000 },
      },
    };
  },
};
