import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { generateLoad } from './harness/load.ts';

const CONNECTIONS = 32;
/** More than the server's slots and queue together. */
const OVERLOAD_CONNECTIONS = 1_000;
const TIMES = 3;

const PAGE = `{ customers(first: 50) { nodes { id displayName addresses { id line1 city postcode country }
  identityDocuments { id number issuingCountry expiresOn } taxResidences { id domain taxNumber } } } }`;

export const overload: Fault = {
  title: 'three times the maximum load',
  environment: { RATE_LIMIT: '999999999' },
  async run(harness, size) {
    const { caller } = harness;
    const seconds = size === 'full' ? 15 : 2;
    const request = { url: caller.url, headers: caller.headers, body: JSON.stringify({ query: PAGE }) };
    await generateLoad({ ...request, connections: CONNECTIONS, seconds });
    const normal = await generateLoad({ ...request, connections: CONNECTIONS, seconds });
    const peak = (normal.statuses[200] ?? 0) / normal.seconds;

    const over = new AbortController();
    const health = watchHealth(caller, over.signal);
    const { statuses } = await generateLoad({
      ...request,
      rate: peak * TIMES,
      connections: OVERLOAD_CONNECTIONS,
      seconds,
    });
    over.abort();
    const lives = await health;
    const others = Object.keys(statuses).filter((status) => status !== '200' && status !== '503');
    assert.deepEqual(others, [], 'each request is served or rejected with 503');
    assert.ok(lives.every(({ status }) => status === 200));
    const served = (statuses[200] ?? 0) / seconds;
    // A short run may fit into the queue.
    if (size === 'full') {
      assert.ok((statuses[503] ?? 0) > 0, 'some requests are rejected');
      assert.ok(served >= 0.8 * peak, `${served} requests per second were served; the peak is ${peak}`);
    }
    const next = await caller.ask('{ customers(first: 1) { nodes { id } } }');
    assert.equal(next.status, 200);
    return {
      counts: {
        'peak, requests/s': Math.round(peak),
        'served at three times the peak, requests/s': Math.round(served),
        'rejected, requests/s': Math.round((statuses[503] ?? 0) / seconds),
      },
      times: {
        'slowest /livez meanwhile': { took: Math.max(...lives.map(({ took }) => took)), max: 100 },
        'next response': { took: next.took, max: 1_000 },
      },
    };
  },
};

async function watchHealth(caller: Parameters<Fault['run']>[0]['caller'], signal: AbortSignal) {
  const lives: { status: number; took: number }[] = [];
  while (!signal.aborted) {
    lives.push(await caller.health('/livez'));
    await sleep(100);
  }
  return lives;
}
