/**
 * The gateway beside its peers and the floor: `npm run bench`, or `npm run bench -- --quick`. Each contestant runs in a process
 * of its own on one database. They must answer alike; then what they ask of the database is counted, and then they are loaded
 * in turns. Only the ratios mean something; the figures depend on the machine.
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
import { Generator } from './generator.ts';
import { type InstallSize, weigh } from './install-size.ts';
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
/** Of each contestant's own. */
const WRITTEN = 1_000;

const options = readOptions();
const dataFolder = await mkdtemp(join(tmpdir(), 'customer-graph-bench-'));
const postgres = await startEmbedded({ dataFolder, onLog: () => {} });
const owner = new pg.Pool({ connectionString: postgres.url('owner'), max: 1 });
// It is not through with its last words when PostgreSQL ends.
owner.on('error', () => {});
const generator = new Generator();
const runners: Runner[] = [];
let cleaned: Promise<void> | undefined;
closeOnSignals(cleanUp, 1);
try {
  const context = await prepareField();
  const results = await measure(context);
  await writeResults(results);
  render();
} finally {
  await cleanUp();
}

async function prepareField(): Promise<BenchContext> {
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
    ...{ date: new Date().toISOString(), machine: await describeMachine(owner) },
    ...{ customers, rounds, seconds, workloads },
    ...more,
    targets: checkTargets(workloads, more.start),
  };
}

async function startAndInstallSize(context: BenchContext): Promise<Pick<Results, 'start' | 'installSize'>> {
  await Promise.all(runners.splice(0).map(stop));
  log('starting the gateway and an empty server');
  const start = await measureStart(context);
  log('installing the gateway');
  const installSize = await weighIfPossible();
  return { start, ...(installSize ? { installSize } : {}) };
}

/** All else shall not be lost where packages cannot be had. */
async function weighIfPossible(): Promise<InstallSize | undefined> {
  try {
    return await weigh();
  } catch (error) {
    console.error(`the install could not be weighed: ${(error as Error).message}`);
    return undefined;
  }
}

/** What draws is installed with the peers. */
function render(): void {
  const program = join(import.meta.dirname, 'peers/render.ts');
  execFileSync(process.execPath, [program, resultsFolder], { stdio: 'inherit' });
}

/** Once, whoever asks for it: a signal that ends what is measured is an error at the same time. */
function cleanUp(): Promise<void> {
  cleaned ??= endAll();
  return cleaned;
}

async function endAll(): Promise<void> {
  await generator.stop();
  await Promise.all(runners.map(stop));
  await owner.end();
  await postgres.stop();
  await rm(dataFolder, { recursive: true, force: true });
}
