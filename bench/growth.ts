/**
 * Measures the gateway on growing databases: `npm run bench -- growth`. One database grows from size to size.
 * At each size the gateway and the baseline read pages and single customers. At one size, the number of
 * connections is increased. At the end a load runs for minutes while memory is sampled.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { closeOnSignals } from '../src/common/run-main.ts';
import { startEmbedded } from '../src/embedded-postgres/index.ts';
import type { Runner } from './bench-context.ts';
import { Generator } from './generator.ts';
import { type GrowthContext, growTo, prepareGrowth } from './growth/growth-database.ts';
import { measureLoads } from './growth/loads.ts';
import { readGrowthOptions } from './growth/options.ts';
import type { GrowthResults, LoadFigures, SizeFigures } from './growth/results.ts';
import { measureSize, ROUNDS } from './growth/size.ts';
import { soak } from './growth/soak.ts';
import { growthVerdict } from './growth/verdicts.ts';
import { describeMachine } from './machine.ts';
import { resultsFolder } from './results.ts';
import { stop } from './server-under-test.ts';

/**
 * Database size at which the number of connections is varied. If it is not measured, the largest size is
 * used.
 */
const LOADED_AT = 200_000;

const options = readGrowthOptions();
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
  const context = await prepareGrowth({ options, postgres, owner, generator, runners });
  await write(await measure(context));
} finally {
  await cleanUp();
}

async function measure(context: GrowthContext): Promise<GrowthResults> {
  const { seconds, sizes: wanted } = options;
  const loadedAt = wanted.includes(LOADED_AT) ? LOADED_AT : wanted.at(-1);
  const sizes: SizeFigures[] = [];
  let figures: LoadFigures[] = [];
  for (const customers of wanted) {
    await growTo(context, customers);
    sizes.push(await measureSize(context));
    if (customers === loadedAt) figures = await measureLoads(context);
  }
  const soaked = await soak(context);
  return {
    ...{ date: new Date().toISOString(), machine: await describeMachine(owner), seconds, rounds: ROUNDS },
    ...{ sizes, loads: { customers: loadedAt ?? 0, figures }, soak: soaked },
    verdicts: growthVerdict(sizes, soaked),
  };
}

/** Renders in a separate program, because its packages are installed with the peers. */
async function write(results: GrowthResults): Promise<void> {
  await mkdir(resultsFolder, { recursive: true });
  await writeFile(join(resultsFolder, 'growth.json'), `${JSON.stringify(results, null, 2)}\n`);
  const program = join(import.meta.dirname, 'peers/render-growth.ts');
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
