import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Fault, Size } from './fault.ts';
import type { Caller } from './harness/caller.ts';
import { generateLoad, type LoadResult } from './harness/load.ts';
import { countCalls, lookups } from './harness/lookups.ts';

const RATE = 1_500;
const CONNECTIONS = 100;
const QUERY = '{ customers(first: 1) { nodes { id } } }';
/** Limit of `src/auth/credentials/batched-lookup.ts`, including the lookups of the known caller. */
const MAX_LOOKUPS_PER_SECOND = 102;
/** Header of a proxy that is not trusted. The client address is then unknown, so no address is throttled. */
const PROXY = { via: '1.1 proxy' };

export const unknownKeys: Fault = {
  title: '1,500 requests per second, each with a different unknown API key',
  environment: { RATE_LIMIT: '999999999' },
  async run(harness, size) {
    const { caller } = harness;
    const seconds = size === 'full' ? 15 : 3;
    const database = await harness.connect();
    await countCalls(database);
    await medianOf(caller, 2);
    const quiet = await medianOf(caller, seconds);
    const behindProxy = await attacked(caller, database, seconds, PROXY);
    const direct = await attacked(caller, database, seconds, {});
    await database.end();
    requireOutcomes(behindProxy.flooded, [401, 503]);
    requireOutcomes(direct.flooded, [401, 429, 503]);
    for (const { lookups, took } of [behindProxy, direct]) {
      assert.ok(lookups <= MAX_LOOKUPS_PER_SECOND * took, `${lookups} lookups in ${took} s`);
    }
    assert.ok((direct.flooded.statuses[429] ?? 0) > 0, 'the address is throttled');
    return findings(quiet, behindProxy, direct, size);
  },
};

interface Attacked {
  /** Median latency of the known caller, in milliseconds. */
  median: number;
  lookups: number;
  flooded: LoadResult;
  /** Seconds. */
  took: number;
}

async function attacked(
  caller: Caller,
  database: pg.Client,
  seconds: number,
  headers: Record<string, string>,
): Promise<Attacked> {
  const [before, began] = [await lookups(database), performance.now()];
  const body = JSON.stringify({ query: QUERY });
  const attack = { url: caller.url, headers: { 'content-type': 'application/json', ...headers }, body };
  const flooding = generateLoad({
    ...attack,
    seconds,
    connections: CONNECTIONS,
    rate: RATE,
    unknownKeys: true,
  });
  // Wait until the attacker's process has started.
  await sleep(1_000);
  const median = await medianOf(caller, seconds - 1);
  const flooded = await flooding;
  await sleep(1_500);
  const took = (performance.now() - began) / 1_000;
  return { median, lookups: (await lookups(database)) - before, flooded, took };
}

/**
 * Sends one request at a time and returns the median latency in milliseconds. Throws unless each returns 200.
 */
async function medianOf(caller: Caller, seconds: number): Promise<number> {
  const times: number[] = [];
  for (const end = performance.now() + seconds * 1_000; performance.now() < end; ) {
    const { status, took } = await caller.ask(QUERY);
    assert.equal(status, 200, 'a known caller is served');
    times.push(took);
    await sleep(5);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function requireOutcomes({ statuses }: LoadResult, allowed: number[]): void {
  const others = Object.keys(statuses).filter((status) => !allowed.includes(Number(status)));
  assert.deepEqual(others, [], `an unknown key gets ${allowed.join(' or ')}`);
}

const tenths = (milliseconds: number) => Math.round(milliseconds * 10) / 10;

function findings(quiet: number, behindProxy: Attacked, direct: Attacked, size: Size) {
  const rate = ({ flooded: { statuses, seconds } }: Attacked) =>
    Math.round(Object.values(statuses).reduce((sum, count) => sum + count, 0) / seconds);
  const max = size === 'full' ? Math.max(3 * quiet, 10) : 1_000;
  return {
    counts: {
      'median latency of a known caller before, ms': tenths(quiet),
      'behind a proxy: attempts/s': rate(behindProxy),
      'behind a proxy: lookups/s': tenths(behindProxy.lookups / behindProxy.took),
      'behind a proxy: median latency of a known caller, ms': tenths(behindProxy.median),
      'direct: attempts/s': rate(direct),
      'direct: lookups/s': tenths(direct.lookups / direct.took),
      'direct: median latency of a known caller, ms': tenths(direct.median),
    },
    times: {
      'median latency of a known caller, behind a proxy': { took: behindProxy.median, max },
      'median latency of a known caller, direct': { took: direct.median, max },
    },
  };
}
