import type { Runner } from '../bench-context.ts';
import type { Load } from '../load-generator.ts';
import { log } from '../log.ts';
import { median } from '../median.ts';
import { measureLoad, medianOf, RUN_IN, type Speed } from '../rounds.ts';
import { stop } from '../server-under-test.ts';
import { type GrowthContext, MEASURED, type Measured, startMeasured } from './growth-database.ts';
import {
  ask,
  type Depth,
  type ListPosition,
  pageBody,
  positionsOf,
  requireSamePages,
  SIZES,
} from './pages.ts';
import type { PageCost, PageFigures, SizeFigures } from './results.ts';

export const ROUNDS = 3;
const CONNECTIONS = 16;
/** Number of distinct requests per connection, which it repeats. */
const TURNS = 5;
/** Number of sequential page requests for the latency without load. */
const ALONE = 200;
const WARM_UP = 3;

type Runners = Record<Measured, Runner>;

/** Measures the gateway and the baseline in turns at the current database size. */
export async function measureSize(context: GrowthContext): Promise<SizeFigures> {
  const runners = {
    gateway: await startMeasured(context, 'gateway'),
    baseline: await startMeasured(context, 'baseline'),
  };
  try {
    const positions = await positionsOf(context, runners.gateway);
    await warmUp(context, runners, positions);
    const pages: PageFigures[] = [];
    for (const size of SIZES) {
      for (const depth of Object.keys(positions) as Depth[]) {
        log(`pages of ${size} ${depth}`);
        pages.push({ size, depth, ...(await measurePages(context, runners, size, positions[depth])) });
      }
    }
    log('one customer by its id');
    const point = await inRounds((name) =>
      measureLoad(runners[name], context.generator, pointLoad(context, runners[name])),
    );
    return { customers: context.customers, databaseMb: await databaseMb(context), pages, point };
  } finally {
    for (const runner of context.runners.splice(0)) await stop(runner);
  }
}

/** Runs every measured request once under load, so that V8 has compiled the code. */
async function warmUp(
  context: GrowthContext,
  runners: Runners,
  positions: Record<Depth, ListPosition[]>,
): Promise<void> {
  const all = Object.values(positions).flat();
  for (const size of SIZES) await requireSamePages(context, runners, size, all);
  const seconds = Math.min(WARM_UP, context.options.seconds * 3);
  for (const name of MEASURED) {
    const runner = runners[name];
    for (const size of SIZES) await context.generator.load(pageLoad(context, runner, size, all, seconds));
    await context.generator.load({ ...pointLoad(context, runner), seconds });
  }
}

async function measurePages(
  context: GrowthContext,
  runners: Runners,
  size: number,
  positions: ListPosition[],
): Promise<Record<Measured, PageCost>> {
  const speeds = await inRounds((name) =>
    measureLoad(runners[name], context.generator, pageLoad(context, runners[name], size, positions)),
  );
  const alone = await timesAlone(context, runners, size, positions);
  const costOf = (name: Measured): PageCost => ({
    pagesPerSecond: speeds[name].rps,
    customersPerSecond: speeds[name].rps * size,
    cpuMs: speeds[name].cpuMs / size,
    aloneMs: alone[name] / size,
  });
  return { gateway: costOf('gateway'), baseline: costOf('baseline') };
}

/** Medians over the rounds. The servers are measured in alternating order. */
async function inRounds(measure: (name: Measured) => Promise<Speed>): Promise<Record<Measured, Speed>> {
  const found: Record<Measured, Speed[]> = { gateway: [], baseline: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = round % 2 === 0 ? MEASURED : MEASURED.toReversed();
    for (const name of order) found[name].push(await measure(name));
  }
  return { gateway: medianOf(found.gateway), baseline: medianOf(found.baseline) };
}

/**
 * Median latency without other load. The servers alternate per request, so that disturbances affect both
 * alike.
 */
async function timesAlone(
  context: GrowthContext,
  runners: Runners,
  size: number,
  positions: ListPosition[],
): Promise<Record<Measured, number>> {
  const times: Record<Measured, number[]> = { gateway: [], baseline: [] };
  for (let request = 0; request < ALONE; request += 1) {
    const position = positions[request % positions.length] as ListPosition;
    for (const name of MEASURED) {
      const body = pageBody(name, size, position);
      const started = performance.now();
      await ask(context, runners[name], body);
      times[name].push(performance.now() - started);
    }
  }
  return { gateway: median(times.gateway), baseline: median(times.baseline) };
}

function pageLoad(
  context: GrowthContext,
  runner: Runner,
  size: number,
  positions: ListPosition[],
  seconds = context.options.seconds,
): Load {
  const bodies = Array.from({ length: CONNECTIONS * TURNS }, (_, number) =>
    pageBody(runner.name as Measured, size, positions[number % positions.length] as ListPosition),
  );
  return { ...loadOf(context, runner), workload: 'W2', connections: CONNECTIONS, bodies, seconds };
}

function pointLoad(context: GrowthContext, runner: Runner): Load {
  return { ...loadOf(context, runner), workload: 'W1', ids: context.read };
}

function loadOf({ headers, organizationId, options }: GrowthContext, { name, url }: Runner) {
  return { name, url, headers, organizationId, ids: [], runIn: RUN_IN, seconds: options.seconds };
}

async function databaseMb({ owner }: GrowthContext): Promise<number> {
  const { rows } = await owner.query<{ mb: number }>(
    'select pg_database_size(current_database())::float8 / 1048576 as mb',
  );
  return rows[0]?.mb ?? Number.NaN;
}
