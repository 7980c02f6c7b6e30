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

/** Who is measured: the floor beside, because the machine's speed changes while the database grows. */
export type Measured = 'gateway' | 'baseline';
export const MEASURED: readonly Measured[] = ['gateway', 'baseline'];

/** All that a measurement needs to know of where it takes place. */
export interface GrowthField extends BenchData {
  options: GrowthOptions;
  postgres: EmbeddedPostgres;
  /** The owner's connection. */
  owner: pg.Pool;
  generator: Generator;
  /** What runs and must be stopped. */
  runners: Runner[];
  customers: number;
  /** Customers to read. */
  read: string[];
}

const READ = 2_000;
const SEED = 1;
/** The first ones are made in one go; all others are added in pieces. */
const AT_FIRST = 1_000;

export async function prepareGrowth(
  parts: Pick<GrowthField, 'options' | 'postgres' | 'owner' | 'generator' | 'runners'>,
): Promise<GrowthField> {
  const data = await prepareData(parts.postgres, Math.min(AT_FIRST, parts.options.sizes[0] ?? AT_FIRST));
  return { ...parts, ...data, customers: 0, read: [] };
}

/** Adds customers until there are so many, older than those that were there, and has PostgreSQL look at them. */
export async function growTo(context: GrowthField, customers: number): Promise<void> {
  log(`growing to ${customers.toLocaleString('en')} customers`);
  const adminUrl = context.postgres.url('owner');
  await seedDemo({ adminUrl, bundled: true }, { customers, seed: SEED }, () => {});
  await context.owner.query('vacuum analyze');
  context.customers = customers;
  context.read = await someCustomers(context.owner, READ);
}

export async function startMeasured(context: GrowthField, name: Measured): Promise<Runner> {
  const { program, role } = serversUnderTest[name];
  const runner = await start(name, program, context.postgres.url(role), context.organizationId);
  context.runners.push(runner);
  return runner;
}
