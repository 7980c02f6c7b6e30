import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, Size } from './fault.ts';
import type { Caller } from './harness/caller.ts';
import { hasDebianPostgres } from './harness/debian.ts';
import type { Harness } from './harness/harness.ts';
import { DebianDatabase, environmentOn } from './harness/own-database.ts';
import { requireAll, requireReplays, Writers, writableCustomers } from './harness/writers.ts';

const QUERY = '{ customers(first: 1) { nodes { id } } }';
const WRITERS = 4;

export const standby: Fault = {
  title: 'a start on a standby; then the primary becomes read-only, and a standby, while the gateway serves',
  missing: () => (hasDebianPostgres ? undefined : 'PostgreSQL 15 is not installed (apt install postgresql)'),
  database: () => DebianDatabase.open(),
  async run(harness, size) {
    const { cluster } = harness.database as DebianDatabase;
    await requireRejection(harness, cluster);
    const { caller } = harness;
    const writers = new Writers(caller, await writableCustomers(caller, WRITERS + 1), WRITERS);
    writers.start();
    await writers.untilNext();

    const database = await harness.connect();
    const setting = async (value: 'on' | 'off') => {
      await database.query(`alter system set default_transaction_read_only = ${value}`);
      await database.query('select pg_reload_conf()');
    };
    await setting('on');
    const readOnly = await countUnavailable(caller, size);
    await database.query('set default_transaction_read_only = off');
    await setting('off');
    const afterReadOnly = await untilReady(caller, writers);
    await database.end();

    await cluster.restartAsStandby();
    const asStandby = await countUnavailable(caller, size);
    cluster.promote();
    const afterPromotion = await untilReady(caller, writers);
    await writers.stop();
    const promoted = await harness.connect();
    await requireAll(promoted, writers.done);
    await requireReplays(caller, promoted, writers.done.slice(-50));
    await promoted.end();
    return {
      counts: {
        'writes done, none lost': writers.done.length,
        'answered with 503 while read-only': readOnly,
        'answered with 503 while a standby': asStandby,
      },
      times: {
        'time until the next write after the database left read-only mode': {
          took: afterReadOnly,
          max: 5_000,
        },
        'time until the next write after the promotion': { took: afterPromotion, max: 5_000 },
      },
    };
  },
};

async function requireRejection(harness: Harness, cluster: DebianDatabase['cluster']): Promise<void> {
  const replica = await cluster.startStandby();
  const { code, stdout, stderr } = await harness.failedStart(environmentOn(replica.port));
  await replica.stop();
  assert.deepEqual([code, stdout], [1, '']);
  assert.equal(stderr, 'DATABASE_URL: the database is a read-only standby; use the URL of the primary\n');
}

const WRITE = `mutation Touch($input: UpdatePersonCustomerInput!) {
  updatePersonCustomer(input: $input) { userErrors { code } } }`;

/**
 * Sends reads and writes while the database is read-only. Returns the number of 503 responses. Reads may
 * succeed.
 */
async function countUnavailable(caller: Caller, size: Size): Promise<number> {
  const rounds = size === 'full' ? 60 : 15;
  let unavailable = 0;
  for (let round = 0; round < rounds; round += 1) {
    const answers = await Promise.all([caller.ask(QUERY), caller.ask(WRITE, touching(round))]);
    for (const { status, retryAfter } of answers) {
      assert.ok([200, 503].includes(status), `answered with ${status}`);
      if (status === 503) assert.equal(retryAfter, '1');
    }
    assert.equal(answers[1]?.status, 503, 'a write is rejected');
    unavailable += answers.filter(({ status }) => status === 503).length;
    await sleep(50);
  }
  // The gateway caches the readiness result for a second.
  await sleep(1_100);
  const ready = await fetch(`${caller.url}/readyz`);
  assert.deepEqual([ready.status, await ready.json()], [503, { status: 'database is read-only' }]);
  assert.equal((await caller.health('/livez')).status, 200);
  return unavailable;
}

function touching(round: number): object {
  return {
    input: { customerId: '00000000-0000-7000-8000-000000000000', email: `touch-${round}@example.com` },
  };
}

/** Waits until a write succeeds and `/readyz` returns 200. Returns the milliseconds until the write. */
async function untilReady(caller: Caller, writers: Writers): Promise<number> {
  const took = await writers.untilNext();
  while ((await caller.health('/readyz')).status !== 200) await sleep(50);
  return took;
}
