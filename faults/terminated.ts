import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { untilWaiting, whileLocked } from './harness/locks.ts';

const REQUESTS = 50;

export const terminated: Fault = {
  title: 'SIGTERM with 50 requests in flight',
  environment: { DATABASE_POOL_SIZE: String(REQUESTS) },
  async run(harness) {
    const { caller } = harness;
    const database = await harness.connect();
    const query = '{ customers(first: 3) { nodes { id } } }';
    await caller.ask(query);
    const { answers, ended, since } = await whileLocked(database, 'customer', async () => {
      const answers = Array.from({ length: REQUESTS }, () => caller.ask(query));
      await untilWaiting(database, REQUESTS);
      const since = performance.now();
      harness.server.child.kill('SIGTERM');
      // It takes nobody else, and goes on with these.
      while ((await caller.health('/livez')).status === 200) await sleep(20);
      return { answers: Promise.all(answers), ended: harness.server.ended, since };
    });
    for (const { status, connection, data } of await answers) {
      assert.equal(status, 200, 'each request in flight is answered');
      assert.equal(connection, 'close', 'and its connection ends with it');
      assert.equal(data.customers.nodes.length, 3);
    }
    const { code } = await ended;
    assert.equal(code, 0, 'it ends by itself');
    const took = performance.now() - since;
    await database.end().catch(() => {});
    await harness.start();
    return { counts: { answered: REQUESTS }, times: { 'until it had ended': { took, max: 10_000 } } };
  },
};
