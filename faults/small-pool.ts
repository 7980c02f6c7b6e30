import assert from 'node:assert/strict';
import type { Fault } from './fault.ts';
import { SLOW, whileSearchIsSlow } from './harness/locks.ts';

const REQUESTS = 500;

export const smallPool: Fault = {
  title: '500 concurrent slow requests on a pool of 5 connections',
  environment: { DATABASE_POOL_SIZE: '5' },
  async run(harness) {
    const { caller } = harness;
    const database = await harness.connect();
    const { answers, next } = await whileSearchIsSlow(database, 0.2, async () => {
      const answers = await Promise.all(Array.from({ length: REQUESTS }, () => caller.ask(SLOW)));
      return { answers, next: await caller.ask('{ customers(first: 1) { nodes { id } } }') };
    });
    const counted = new Map<number, number>();
    for (const { status, retryAfter } of answers) {
      assert.ok(
        status === 200 || (status === 503 && retryAfter === '1'),
        `answered with ${status}, ${retryAfter}`,
      );
      counted.set(status, (counted.get(status) ?? 0) + 1);
    }
    assert.ok(
      (counted.get(200) ?? 0) > 0 && (counted.get(503) ?? 0) > 0,
      'some requests are served, some rejected',
    );
    assert.equal(next.status, 200, 'the server has recovered');
    await database.end();
    return {
      counts: { 'answered with 200': counted.get(200) ?? 0, 'answered with 503': counted.get(503) ?? 0 },
      times: { 'next response': { took: next.took, max: 1_000 } },
    };
  },
};
