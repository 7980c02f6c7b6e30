import assert from 'node:assert/strict';
import type { Fault } from './fault.ts';
import { SLOW, untilRunning, whileSearchIsSlow } from './harness/locks.ts';

const LIMIT_SECONDS = 2;

export const slowQuery: Fault = {
  title: 'a query takes 60 seconds',
  environment: { REQUEST_TIMEOUT: String(LIMIT_SECONDS), DATABASE_POOL_SIZE: '1' },
  async run(harness) {
    const { caller } = harness;
    const database = await harness.connect();
    const { slow, after } = await whileSearchIsSlow(database, 60, async () => {
      const slow = await caller.ask(SLOW);
      await untilRunning(database, 0);
      // The second query uses the only connection of the pool.
      return { slow, after: await caller.ask('{ customers(first: 1) { nodes { id } } }') };
    });
    assert.deepEqual([slow.status, slow.codes, slow.retryAfter], [503, ['SERVICE_UNAVAILABLE'], '1']);
    assert.equal(after.status, 200, 'the connection is free for the next query');
    await database.end();
    return {
      counts: { 'limit, seconds': LIMIT_SECONDS },
      times: {
        'time until it was aborted': { took: slow.took, max: LIMIT_SECONDS * 1_000 + 500 },
        'next response': { took: after.took, max: 1_000 },
      },
    };
  },
};
