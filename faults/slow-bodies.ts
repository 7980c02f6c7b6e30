import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { medianOf } from './harness/latency.ts';
import { sendIncompleteBodies } from './harness/sending-incomplete-bodies.ts';

/** Requests per second, about 13 kB in total. */
const RATE = 60;
const QUERY = '{ __typename }';

export const slowBodies: Fault = {
  title: 'a client sends 60 requests per second whose bodies never end',
  async run(harness, size) {
    const seconds = size === 'full' ? 20 : 3;
    const slow = await harness.callerOf('slow', ['identity:read']);
    const { caller } = harness;
    await medianOf(caller, QUERY, sleep(500));
    const quiet = await medianOf(caller, QUERY, sleep((seconds * 1_000) / 4));
    const sending = sendIncompleteBodies({ url: slow.url, headers: slow.headers, rate: RATE, seconds });
    const meanwhile = await medianOf(caller, QUERY, sending);
    const statuses = await sending;
    assert.deepEqual(
      Object.keys(statuses).filter((status) => status !== '429'),
      [],
      'incomplete requests are rejected or still open',
    );
    assert.ok((statuses[429] ?? 0) > 0, 'requests beyond the limit of the credential are rejected');
    return {
      counts: {
        'incomplete requests': RATE * seconds,
        'rejected with 429': statuses[429] ?? 0,
        'median latency of other clients before, microseconds': Math.round(quiet * 1_000),
      },
      times: { 'median latency of other clients meanwhile': { took: meanwhile, max: quiet * 3 } },
    };
  },
};
