import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { generateLoad } from './harness/load.ts';

const CONNECTIONS = 32;
/** More than may be under way. */
const CROWD = 1_000;
const TIMES = 3;

const PAGE = `{ customers(first: 50) { nodes { id displayName addresses { id line1 city postcode country }
  identityDocuments { id number issuingCountry expiresOn } taxResidences { id domain taxNumber } } } }`;

export const overload: Fault = {
  title: 'three times the load that it can carry',
  environment: { RATE_LIMIT: '999999999' },
  async run(harness, size) {
    const { caller } = harness;
    const seconds = size === 'full' ? 15 : 2;
    const asked = { url: caller.url, headers: caller.headers, body: JSON.stringify({ query: PAGE }) };
    await generateLoad({ ...asked, connections: CONNECTIONS, seconds });
    const carried = await generateLoad({ ...asked, connections: CONNECTIONS, seconds });
    const peak = (carried.statuses[200] ?? 0) / carried.seconds;

    const over = new AbortController();
    const health = watchHealth(caller, over.signal);
    const { statuses } = await generateLoad({ ...asked, rate: peak * TIMES, connections: CROWD, seconds });
    over.abort();
    const lives = await health;
    const others = Object.keys(statuses).filter((status) => status !== '200' && status !== '503');
    assert.deepEqual(others, [], 'each is served or turned away');
    assert.ok(lives.every(({ status }) => status === 200));
    const served = (statuses[200] ?? 0) / seconds;
    // In a short time there may be room for all of them to wait.
    if (size === 'full') {
      assert.ok((statuses[503] ?? 0) > 0, 'it was too much');
      assert.ok(served >= 0.8 * peak, `${served} a second of ${peak} were served`);
    }
    const next = await caller.ask('{ customers(first: 1) { nodes { id } } }');
    assert.equal(next.status, 200);
    return {
      counts: {
        'peak, requests a second': Math.round(peak),
        'served in a second, of three times that': Math.round(served),
        'turned away in a second': Math.round((statuses[503] ?? 0) / seconds),
      },
      times: {
        'slowest /livez meanwhile': { took: Math.max(...lives.map(({ took }) => took)), max: 100 },
        'the next answer': { took: next.took, max: 1_000 },
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
