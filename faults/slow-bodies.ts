import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { medianOf } from './harness/latency.ts';
import { sendIncompleteBodies } from './harness/sending-incomplete-bodies.ts';

/** Requests a second, 13 kB of them. */
const RATE = 60;
const QUERY = '{ __typename }';

export const slowBodies: Fault = {
  title: 'a client sends 60 requests a second whose bodies never end',
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
      'incomplete requests are rejected or still waited for',
    );
    assert.ok((statuses[429] ?? 0) > 0, 'beyond the limit of the credential they are rejected');
    return {
      counts: {
        'requests without an end': RATE * seconds,
        'rejected with 429': statuses[429] ?? 0,
        'median of others before, microseconds': Math.round(quiet * 1_000),
      },
      times: { 'median of others meanwhile': { took: meanwhile, max: quiet * 3 } },
    };
  },
};
