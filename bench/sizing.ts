/**
 * Measures what an installation needs: `npm run bench:sizing`. Pass `-- --customers 20000` to change the number of
 * customers. docs/sizing.md has the results.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startEmbedded } from '../src/embedded-postgres/index.ts';
import { INDEXES_FOR_PEERS, prepareData, someCustomers } from './bench-data.ts';
import { Generator } from './generator.ts';
import { log } from './log.ts';
import { describeMachine } from './machine.ts';
import { start, stop, usageOf } from './server-under-test.ts';
import { measureUnderLoad } from './sizing/load.ts';
import { measureMemory } from './sizing/memory.ts';
import { printSizing } from './sizing/print-sizing.ts';
import { measureStorage } from './sizing/storage.ts';

const READ = 2_000;
const DOCUMENTS = [100, 500, 1_000, 2_000];

const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '20000' },
    writes: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '5' },
  },
});
const customers = Number(values.customers);
const dataFolder = await mkdtemp(join(tmpdir(), 'customer-graph-bench-'));
const postgres = await startEmbedded({ dataFolder, onLog: () => {} });
const owner = new pg.Pool({ connectionString: postgres.url('owner') });
const superuser = new pg.Pool({ connectionString: postgres.superuserUrl });
const generator = new Generator();
try {
  log(`loading ${customers} customers`);
  const data = await prepareData(postgres, customers);
  await owner.query(`drop index ${Object.keys(INDEXES_FOR_PEERS).join(', ')}`);
  const read = await someCustomers(owner, READ);
  const persons = await personsWithAnAddress();
  const runner = await start('gateway', './gateway.ts', postgres.url('app'), data.organizationId);
  try {
    const context = {
      ...{ ...data, customers, read, persons, runner, url: runner.url, generator },
      ...{ owner, superuser, role: new URL(postgres.url('app')).username },
    };
    const idleMb = (await usageOf(runner)).rssMb;
    log('sending writes');
    const storage = await measureStorage(context, Number(values.writes));
    log('loading the gateway');
    const loaded = await measureUnderLoad(context, Number(values.seconds));
    log('sending distinct documents');
    const memory = await measureMemory(context, DOCUMENTS);
    printSizing({ machine: await describeMachine(owner), customers, idleMb, storage, loaded, memory });
  } finally {
    await stop(runner);
  }
} finally {
  await generator.stop();
  await owner.end();
  await superuser.end();
  await postgres.stop();
  await rm(dataFolder, { recursive: true, force: true });
}

/** The write replaces the residential address. */
async function personsWithAnAddress(): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    `select customer_id as id from address where purpose = 'RESIDENTIAL' and business_person_id is null limit $1`,
    [READ],
  );
  return rows.map(({ id }) => id);
}
