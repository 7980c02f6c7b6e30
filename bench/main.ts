/**
 * Compares the gateway with its peers and with the baseline: `npm run bench`, or `npm run bench -- --quick`.
 * Each server runs in its own process; all use one database. First their statements and round trips are
 * counted, then their responses are compared, then they are loaded in turns. Only the ratios are meaningful;
 * absolute figures depend on the machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { closeOnSignals } from '../src/common/run-main.ts';
import { startEmbedded } from '../src/embedded-postgres/index.ts';
import type { BenchContext, Runner } from './bench-context.ts';
import { prepareData, sharesOfPersons, someCustomers } from './bench-data.ts';
import { readCommit } from './commit.ts';
import { Generator } from './generator.ts';
import { type InstallSize, measureInstallSize } from './install-size.ts';
import { log } from './log.ts';
import { describeMachine } from './machine.ts';
import { measureWorkloads } from './measure.ts';
import { readOptions } from './options.ts';
import { type Results, resultsFolder, writeResults } from './results.ts';
import { stop } from './server-under-test.ts';
import type { ServerName } from './servers-under-test.ts';
import { measureStart } from './start.ts';
import { checkTargets } from './targets.ts';

const READ = 2_000;
/** Number of customers that each server writes to. */
const WRITTEN = 1_000;

const options = readOptions();
// Read at the start, because files may change during the run.
const commit = readCommit();
const dataFolder = await mkdtemp(join(tmpdir(), 'customer-graph-bench-'));
const postgres = await startEmbedded({ dataFolder, onLog: () => {} });
const owner = new pg.Pool({ connectionString: postgres.url('owner'), max: 1 });
// Closing connections can still fail when PostgreSQL has stopped.
owner.on('error', () => {});
const generator = new Generator();
const runners: Runner[] = [];
let cleaned: Promise<void> | undefined;
closeOnSignals(cleanUp, 1);
try {
  const context = await prepareContext();
  const results = await measure(context);
  await writeResults(results, options.whole);
  render();
  if (options.whole)
    log('bench/latest.json is written; npm run bench:tables writes the tables of the documentation');
} finally {
  await cleanUp();
}

async function prepareContext(): Promise<BenchContext> {
  log(`filling a database with ${options.customers.toLocaleString('en')} customers`);
  const data = await prepareData(postgres, options.customers);
  const shares = await sharesOfPersons(owner, options.servers.length, WRITTEN);
  const written = Object.fromEntries(options.servers.map((name, index) => [name, shares[index] ?? []]));
  return {
    ...data,
    ...{ options, postgres, owner },
    read: await someCustomers(owner, READ),
    written: written as Record<ServerName, string[]>,
  };
}

async function measure(context: BenchContext): Promise<Results> {
  const { customers, rounds, seconds } = options;
  const workloads = await measureWorkloads(context, runners, generator);
  const more: Partial<Results> = options.complete ? await startAndInstallSize(context) : {};
  return {
    ...{ date: new Date().toISOString(), commit, machine: await describeMachine(owner) },
    ...{ customers, rounds, seconds, minutes: Math.round(performance.now() / 60_000), workloads },
    ...more,
    targets: checkTargets(workloads, more.start),
  };
}

async function startAndInstallSize(context: BenchContext): Promise<Pick<Results, 'start' | 'installSize'>> {
  await Promise.all(runners.splice(0).map(stop));
  log('starting the gateway and an empty server');
  const start = await measureStart(context);
  log('installing the gateway');
  const installSize = await measureInstallSizeIfPossible();
  return { start, ...(installSize ? { installSize } : {}) };
}

/** Returns undefined if the packages cannot be installed, so that the other results are kept. */
async function measureInstallSizeIfPossible(): Promise<InstallSize | undefined> {
  try {
    return await measureInstallSize();
  } catch (error) {
    console.error(`the install size could not be measured: ${(error as Error).message}`);
    return undefined;
  }
}

/** Renders in a separate program, because its packages are installed with the peers. */
function render(): void {
  const program = join(import.meta.dirname, 'peers/render.ts');
  execFileSync(process.execPath, [program, resultsFolder], { stdio: 'inherit' });
}

/**
 * Runs once. A signal during a measurement causes two calls: its own, and that of the measurement that fails.
 */
function cleanUp(): Promise<void> {
  cleaned ??= stopAll();
  return cleaned;
}

async function stopAll(): Promise<void> {
  await generator.stop();
  await Promise.all(runners.map(stop));
  await owner.end();
  await postgres.stop();
  await rm(dataFolder, { recursive: true, force: true });
}
