import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { Caller } from './harness/caller.ts';
import { SLOW, untilAtWork, untilWaiting, whileLocked, whileSearchIsSlow } from './harness/locks.ts';
import { requireAll, writableCustomers, write } from './harness/writers.ts';

export const goneClient: Fault = {
  title: 'a client goes away before it is answered',
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
      await untilAtWork(database, 0);
      return performance.now() - gone;
    });
    // Over the only connection that there is.
    const next = await caller.ask('{ customers(first: 1) { nodes { id } } }');
    assert.equal(next.status, 200);

    // A write is carried out: nobody knows whether whoever is gone counts on it.
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
    await untilAtWork(database, 0);
    await requireAll(database, [{ customerId, key: 'gone', number: 7, version: 2 }]);
    await database.end();
    return {
      counts: { 'queries broken off': 1, 'writes carried out': 1 },
      times: {
        'until the query was broken off': { took, max: 1_000 },
        'the next answer': { took: next.took, max: 1_000 },
      },
    };
  },
};
