import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from '../test/support/process.ts';
import type { Fault } from './fault.ts';
import { freePort } from './harness/free-port.ts';

/** The server restarts the bundled PostgreSQL, so this fault kills it repeatedly. */
export const databaseAway: Fault = {
  title: 'the database is unreachable, at the start and later',
  async run(harness, size) {
    const nowhere = `postgresql://nobody:none@127.0.0.1:${await freePort()}/none`;
    const began = performance.now();
    const { code, stdout, stderr } = await run('dist/main.js', [], { PORT: '0', DATABASE_URL: nowhere });
    const rejected = performance.now() - began;
    assert.deepEqual([code, stdout], [1, ''], 'the start fails');
    assert.match(stderr, /^DATABASE_URL: the database cannot be reached \(ECONNREFUSED\)\n$/);

    const { caller } = harness;
    const query = '{ customers(first: 1) { nodes { id } } }';
    const away = new AbortController();
    const killing = killAgain(harness, away.signal);
    const statuses = new Map<number, number>();
    const slowest = { query: 0, live: 0 };
    for (const ends = performance.now() + (size === 'full' ? 15_000 : 4_000); performance.now() < ends; ) {
      const [answer, live] = await Promise.all([caller.ask(query), caller.health('/livez')]);
      assert.ok([200, 503].includes(answer.status), `answered with ${answer.status} ${answer.codes}`);
      if (answer.status === 503) assert.equal(answer.retryAfter, '1');
      assert.equal(live.status, 200, '/livez returns 200');
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      slowest.query = Math.max(slowest.query, answer.took);
      slowest.live = Math.max(slowest.live, live.took);
      await sleep(20);
    }
    assert.ok((statuses.get(503) ?? 0) > 0, 'the database was unreachable');
    away.abort();
    await killing;
    const over = performance.now();
    while ((await caller.ask(query)).status !== 200) await sleep(20);
    while ((await caller.health('/readyz')).status !== 200) await sleep(20);
    return {
      counts: { 'answered with 200': statuses.get(200) ?? 0, 'answered with 503': statuses.get(503) ?? 0 },
      times: {
        'time until a start failed': { took: rejected, max: 10_000 },
        'slowest response meanwhile': { took: slowest.query, max: 6_000 },
        'slowest /livez meanwhile': { took: slowest.live, max: 500 },
        'time until it served again': { took: performance.now() - over, max: 10_000 },
      },
    };
  },
};

async function killAgain(harness: Parameters<Fault['run']>[0], signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    // Between two starts there is no process to kill.
    await harness.killPostgres().catch(() => {});
    await sleep(300);
  }
}
