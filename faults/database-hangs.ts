import assert from 'node:assert/strict';
import type { Fault } from './fault.ts';
import type { Answer } from './harness/caller.ts';

const LIMIT_SECONDS = 2;
const REQUESTS = 30;

export const databaseHangs: Fault = {
  title: 'PostgreSQL stops responding, and its connections stay open',
  environment: { REQUEST_TIMEOUT: String(LIMIT_SECONDS), DATABASE_POOL_SIZE: '5' },
  async run(harness) {
    const { caller } = harness;
    const query = '{ customers(first: 1) { nodes { id } } }';
    // Open the whole connection pool.
    await Promise.all(Array.from({ length: REQUESTS }, () => caller.ask(query)));
    await harness.signalPostgres('SIGSTOP');
    const answers: Answer[] = await Promise.all(Array.from({ length: REQUESTS }, () => caller.ask(query)));
    const [live, ready] = [await caller.health('/livez'), await caller.health('/readyz')];
    await harness.signalPostgres('SIGCONT');
    for (const { status, codes, retryAfter } of answers) {
      assert.deepEqual([status, codes, retryAfter], [503, ['SERVICE_UNAVAILABLE'], '1']);
    }
    assert.deepEqual([live.status, ready.status], [200, 503]);
    const back = performance.now();
    while ((await caller.ask(query)).status !== 200);
    const took = performance.now() - back;
    return {
      counts: { 'answered with 503': REQUESTS },
      times: {
        'slowest of these responses': {
          took: Math.max(...answers.map((answer) => answer.took)),
          max: LIMIT_SECONDS * 1_000 + 500,
        },
        '/readyz meanwhile': { took: ready.took, max: 2_500 },
        'time until it served again': { took, max: 5_000 },
      },
    };
  },
};
