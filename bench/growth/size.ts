import type { Runner } from '../bench-context.ts';
import type { Load } from '../load-generator.ts';
import { say } from '../log.ts';
import { median } from '../median.ts';
import { measureLoad, medianOf, RUN_IN, type Speed } from '../rounds.ts';
import { stop } from '../server-under-test.ts';
import { type GrowthField, MEASURED, type Measured, startMeasured } from './growth-database.ts';
import { ask, type Depth, type Place, pageBody, placesOf, requireSamePages, SIZES } from './pages.ts';
import type { PageCost, PageFigures, SizeFigures } from './results.ts';

export const ROUNDS = 3;
const CONNECTIONS = 16;
/** Requests of each connection until it begins with its first one again. */
const TURNS = 5;
/** Pages that are asked for one after the other. */
const ALONE = 200;
const WARM_UP = 3;

type Runners = Record<Measured, Runner>;

/** Measures the gateway and the floor, in turns, on what the database holds now. */
export async function measureSize(field: GrowthField): Promise<SizeFigures> {
  const runners = { us: await startMeasured(field, 'us'), floor: await startMeasured(field, 'floor') };
  try {
    const places = await placesOf(field, runners.us);
    await warmUp(field, runners, places);
    const pages: PageFigures[] = [];
    for (const size of SIZES) {
      for (const depth of Object.keys(places) as Depth[]) {
        say(`pages of ${size} ${depth}`);
        pages.push({ size, depth, ...(await measurePages(field, runners, size, places[depth])) });
      }
    }
    say('one customer by its id');
    const point = await inRounds((name) =>
      measureLoad(runners[name], field.generator, pointLoad(field, runners[name])),
    );
    return { customers: field.customers, databaseMb: await databaseMb(field), pages, point };
  } finally {
    for (const runner of field.runners.splice(0)) await stop(runner);
  }
}

/** With everything that is measured later, for the code to be compiled. */
async function warmUp(field: GrowthField, runners: Runners, places: Record<Depth, Place[]>): Promise<void> {
  const all = Object.values(places).flat();
  for (const size of SIZES) await requireSamePages(field, runners, size, all);
  const seconds = Math.min(WARM_UP, field.options.seconds * 3);
  for (const name of MEASURED) {
    const runner = runners[name];
    for (const size of SIZES) await field.generator.load(pageLoad(field, runner, size, all, seconds));
    await field.generator.load({ ...pointLoad(field, runner), seconds });
  }
}

async function measurePages(
  field: GrowthField,
  runners: Runners,
  size: number,
  places: Place[],
): Promise<Record<Measured, PageCost>> {
  const speeds = await inRounds((name) =>
    measureLoad(runners[name], field.generator, pageLoad(field, runners[name], size, places)),
  );
  const alone = await timesAlone(field, runners, size, places);
  const costOf = (name: Measured): PageCost => ({
    pagesPerSecond: speeds[name].rps,
    customersPerSecond: speeds[name].rps * size,
    cpuMs: speeds[name].cpuMs / size,
    aloneMs: alone[name] / size,
  });
  return { us: costOf('us'), floor: costOf('floor') };
}

/** Medians over the rounds, in which they take turns. */
async function inRounds(measure: (name: Measured) => Promise<Speed>): Promise<Record<Measured, Speed>> {
  const found: Record<Measured, Speed[]> = { us: [], floor: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = round % 2 === 0 ? MEASURED : MEASURED.toReversed();
    for (const name of order) found[name].push(await measure(name));
  }
  return { us: medianOf(found.us), floor: medianOf(found.floor) };
}

/** How long a page takes when nobody else asks: a page of each in turn, so that what the machine does else meets both. */
async function timesAlone(
  field: GrowthField,
  runners: Runners,
  size: number,
  places: Place[],
): Promise<Record<Measured, number>> {
  const times: Record<Measured, number[]> = { us: [], floor: [] };
  for (let request = 0; request < ALONE; request += 1) {
    const place = places[request % places.length] as Place;
    for (const name of MEASURED) {
      const body = pageBody(name, size, place);
      const started = performance.now();
      await ask(field, runners[name], body);
      times[name].push(performance.now() - started);
    }
  }
  return { us: median(times.us), floor: median(times.floor) };
}

function pageLoad(
  field: GrowthField,
  runner: Runner,
  size: number,
  places: Place[],
  seconds = field.options.seconds,
): Load {
  const bodies = Array.from({ length: CONNECTIONS * TURNS }, (_, number) =>
    pageBody(runner.name as Measured, size, places[number % places.length] as Place),
  );
  return { ...loadOf(field, runner), workload: 'W2', connections: CONNECTIONS, bodies, seconds };
}

function pointLoad(field: GrowthField, runner: Runner): Load {
  return { ...loadOf(field, runner), workload: 'W1', ids: field.read };
}

function loadOf({ headers, organizationId, options }: GrowthField, { name, url }: Runner) {
  return { name, url, headers, organizationId, ids: [], runIn: RUN_IN, seconds: options.seconds };
}

async function databaseMb({ owner }: GrowthField): Promise<number> {
  const { rows } = await owner.query<{ mb: number }>(
    'select pg_database_size(current_database())::float8 / 1048576 as mb',
  );
  return rows[0]?.mb ?? Number.NaN;
}
