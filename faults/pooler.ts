import assert from 'node:assert/strict';
import type { Fault, Size } from './fault.ts';
import type { Answer, Caller } from './harness/caller.ts';
import type { Harness } from './harness/harness.ts';
import { missingForPooler, PooledDatabase } from './harness/pooled-database.ts';
import { requireAll, versionOf, writableCustomers, write } from './harness/writers.ts';

/** Each query selects other columns, so a response to the wrong query is detected. */
const FIELDS = ['id', 'version', 'displayName', 'createdAt', 'updatedAt', 'branchId', 'plannedIncome'];
const QUERIES = Array.from({ length: 20 }, (_, index) => {
  const fields = FIELDS.filter((_, field) => ((index + 1) >> field) & 1).join(' ');
  return `{ customers(first: ${5 + index}) { nodes { ${fields} } } }`;
});

const AT_ONCE = 8;

export const pooler: Fault = {
  title: 'PgBouncer 1.18 shares its PostgreSQL connections between two gateways',
  missing: missingForPooler,
  database: () => PooledDatabase.open(),
  async run(harness, size) {
    const { directUrl } = harness.database as PooledDatabase;
    const expect = () => expectedFrom(harness, directUrl);
    const auto = await queryBoth(harness, size, await expect(), 'auto');
    assert.deepEqual([auto.wrong, auto.failed], [0, 0], 'no response is wrong and no request fails');
    const on = await queryBoth(harness, size, await expect(), 'on');
    assert.equal(on.wrong, 0, 'a statement name never runs another statement');
    assert.ok(on.failed > 0, 'the pooler does not track prepared statements');
    return {
      counts: {
        'requests to both gateways': auto.requests,
        'wrong responses': auto.wrong,
        'failed requests': auto.failed,
        'wrong responses with PREPARED_STATEMENTS=on': on.wrong,
        'failed requests with PREPARED_STATEMENTS=on': on.failed,
      },
      times: {},
    };
  },
};

async function expectedFrom(harness: Harness, url: string): Promise<string[]> {
  const { caller, end } = await harness.startAnother({ DATABASE_URL: url });
  const answers = await Promise.all(QUERIES.map((query) => caller.ask(query)));
  await end();
  for (const { status } of answers) assert.equal(status, 200);
  return answers.map(({ data }) => JSON.stringify(data));
}

interface Tally {
  requests: number;
  wrong: number;
  failed: number;
}

/** Sends the same queries to two gateways in opposite orders. If all succeed, also writes through both. */
async function queryBoth(
  harness: Harness,
  size: Size,
  expected: readonly string[],
  setting: 'auto' | 'on',
): Promise<Tally> {
  const gateways = await Promise.all(
    [0, 1].map(() => harness.startAnother({ PREPARED_STATEMENTS: setting })),
  );
  const requests = size === 'full' ? 400 : 100;
  const tally = { requests: 2 * requests, wrong: 0, failed: 0 };
  const ask = async (caller: Caller, number: number, reversed: boolean) => {
    const index = reversed ? QUERIES.length - 1 - (number % QUERIES.length) : number % QUERIES.length;
    const { status, data, codes }: Answer = await caller.ask(QUERIES[index] ?? '');
    if (status !== 200 || codes.length > 0) tally.failed += 1;
    else if (JSON.stringify(data) !== expected[index]) tally.wrong += 1;
  };
  await Promise.all(
    gateways.flatMap(({ caller }, gateway) =>
      Array.from({ length: AT_ONCE }, async (_, worker) => {
        for (let number = worker; number < requests; number += AT_ONCE)
          await ask(caller, number, gateway === 1);
      }),
    ),
  );
  if (setting === 'auto' && tally.wrong + tally.failed === 0)
    await writeWithBoth(
      harness,
      gateways.map(({ caller }) => caller),
    );
  const logs = await Promise.all(gateways.map(({ end }) => end()));
  for (const log of logs) assert.match(log, /the pooler does not track the names of prepared statements/);
  return tally;
}

async function writeWithBoth(harness: Harness, callers: readonly Caller[]): Promise<void> {
  const customers = await writableCustomers(harness.caller, 2);
  const done = [];
  for (let number = 0; number < 20; number += 1) {
    const [caller, customerId = ''] = [callers[number % 2], customers[number % 2]];
    if (!caller) continue;
    const key = `pooler ${number}`;
    done.push({
      ...{ customerId, key, number },
      version: versionOf(await write(caller, customerId, key, number)) ?? 0,
    });
  }
  const database = await harness.connect();
  await requireAll(database, done);
  await database.end();
}
