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
  title: 'a start on a standby; the primary becomes read-only, and a standby, while it is served',
  missing: () => (hasDebianPostgres ? undefined : 'there is no PostgreSQL 15 (apt install postgresql)'),
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
    const readOnly = await look(caller, size);
    await database.query('set default_transaction_read_only = off');
    await setting('off');
    const afterReadOnly = await untilReady(caller, writers);
    await database.end();

    await cluster.restartAsStandby();
    const asStandby = await look(caller, size);
    cluster.promote();
    const afterPromotion = await untilReady(caller, writers);
    await writers.stop();
    const promoted = await harness.connect();
    await requireAll(promoted, writers.done);
    await requireReplays(caller, promoted, writers.done.slice(-50));
    await promoted.end();
    return {
      counts: {
        'writes done, all kept': writers.done.length,
        'answered with 503 while read-only': readOnly,
        'answered with 503 while a standby': asStandby,
      },
      times: {
        'until it wrote again once the database took writes': { took: afterReadOnly, max: 5_000 },
        'until it wrote again after the promotion': { took: afterPromotion, max: 5_000 },
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

/** Asks and writes while nothing can be written; how often it was answered with 503. What can be read may be answered. */
async function look(caller: Caller, size: Size): Promise<number> {
  const rounds = size === 'full' ? 60 : 15;
  let unavailable = 0;
  for (let round = 0; round < rounds; round += 1) {
    const answers = await Promise.all([caller.ask(QUERY), caller.ask(WRITE, touching(round))]);
    for (const { status, retryAfter } of answers) {
      assert.ok([200, 503].includes(status), `answered with ${status}`);
      if (status === 503) assert.equal(retryAfter, '1');
    }
    assert.equal(answers[1]?.status, 503, 'a write is not done');
    unavailable += answers.filter(({ status }) => status === 503).length;
    await sleep(50);
  }
  // What the database said counts for a second.
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

/** Milliseconds until a write was done and the gateway says that it can serve. */
async function untilReady(caller: Caller, writers: Writers): Promise<number> {
  const took = await writers.untilNext();
  while ((await caller.health('/readyz')).status !== 200) await sleep(50);
  return took;
}
