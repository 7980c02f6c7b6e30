import type pg from 'pg';
import { seedDemo } from '../../src/demo/demo-setup.ts';
import type { EmbeddedPostgres } from '../../src/embedded-postgres/index.ts';
import type { Runner } from '../bench-context.ts';
import { type BenchData, prepareData, someCustomers } from '../bench-data.ts';
import type { Generator } from '../generator.ts';
import { log } from '../log.ts';
import { start } from '../server-under-test.ts';
import { serversUnderTest } from '../servers-under-test.ts';
import type { GrowthOptions } from './options.ts';

/**
 * The measured servers. The baseline is measured too, because the machine's speed changes while the database
 * grows.
 */
export type Measured = 'gateway' | 'baseline';
export const MEASURED: readonly Measured[] = ['gateway', 'baseline'];

/** What every measurement needs: the database, its data and the options of the run. */
export interface GrowthContext extends BenchData {
  options: GrowthOptions;
  postgres: EmbeddedPostgres;
  /** Connects as the database owner. */
  owner: pg.Pool;
  generator: Generator;
  /** Running servers, which must be stopped at the end. */
  runners: Runner[];
  /** Current number of customers in the database. */
  customers: number;
  /** Ids of the customers to read. */
  read: string[];
}

const READ = 2_000;
const SEED = 1;
/** The first customers are created in one transaction; all others are added in batches. */
const INITIAL = 1_000;

export async function prepareGrowth(
  parts: Pick<GrowthContext, 'options' | 'postgres' | 'owner' | 'generator' | 'runners'>,
): Promise<GrowthContext> {
  const data = await prepareData(parts.postgres, Math.min(INITIAL, parts.options.sizes[0] ?? INITIAL));
  return { ...parts, ...data, customers: 0, read: [] };
}

/** Adds customers up to the given number, each older than the existing ones, and runs `vacuum analyze`. */
export async function growTo(context: GrowthContext, customers: number): Promise<void> {
  log(`growing to ${customers.toLocaleString('en')} customers`);
  const adminUrl = context.postgres.url('owner');
  await seedDemo({ adminUrl, bundled: true }, { customers, seed: SEED }, () => {});
  await context.owner.query('vacuum analyze');
  context.customers = customers;
  context.read = await someCustomers(context.owner, READ);
}

export async function startMeasured(context: GrowthContext, name: Measured): Promise<Runner> {
  const { program, role } = serversUnderTest[name];
  const runner = await start(name, program, context.postgres.url(role), context.organizationId);
  context.runners.push(runner);
  return runner;
}
