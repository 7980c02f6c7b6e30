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
    const { answers, ended, signalled } = await whileLocked(database, 'customer', async () => {
      const answers = Array.from({ length: REQUESTS }, () => caller.ask(query));
      await untilWaiting(database, REQUESTS);
      const signalled = performance.now();
      harness.server.child.kill('SIGTERM');
      // The server stops accepting connections and continues with the requests in flight.
      while ((await caller.health('/livez')).status === 200) await sleep(20);
      return { answers: Promise.all(answers), ended: harness.server.ended, signalled };
    });
    for (const { status, connection, data } of await answers) {
      assert.equal(status, 200, 'each request in flight succeeds');
      assert.equal(connection, 'close', 'each response closes its connection');
      assert.equal(data.customers.nodes.length, 3);
    }
    const { code } = await ended;
    assert.equal(code, 0, 'the server exits with 0');
    const took = performance.now() - signalled;
    await database.end().catch(() => {});
    await harness.start();
    return { counts: { completed: REQUESTS }, times: { 'time until the exit': { took, max: 10_000 } } };
  },
};
