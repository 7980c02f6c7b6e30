import type { BenchContext, Runner } from './bench-context.ts';
import type { Generator } from './generator.ts';
import type { Load } from './load-generator.ts';
import { log } from './log.ts';
import { median } from './median.ts';
import type { Usage } from './server-harness.ts';
import { usageOf } from './server-under-test.ts';
import type { ServerName } from './servers-under-test.ts';
import type { WorkloadName } from './workloads.ts';

/** What a contestant does under load: medians over the rounds. */
export interface Speed {
  rps: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Milliseconds of its own process for a request. */
  cpuMs: number;
}

export type Speeds = Record<WorkloadName, Record<ServerName, Speed>>;

/** Seconds before each load counts: pools close connections when nobody asks for a while. */
export const RUN_IN = 0.2;

/** Loads each contestant with each workload in turn, round by round, so that what the machine does else meets all alike. */
export async function measureInRounds(
  context: BenchContext,
  runners: Runner[],
  generator: Generator,
): Promise<Speeds> {
  const { workloads, rounds, warmUp, seconds } = context.options;
  const found = new Map<WorkloadName, Map<ServerName, Speed[]>>();
  log('warming up');
  for (const workload of workloads) {
    found.set(workload, new Map(runners.map(({ name }) => [name, []])));
    for (const runner of runners) await generator.load(loadOf(context, runner, workload, warmUp));
  }
  for (let round = 0; round < rounds; round += 1) {
    log(`round ${round + 1} of ${rounds}`);
    for (const workload of workloads) {
      for (const runner of rotated(runners, round)) {
        const speed = await measureLoad(runner, generator, loadOf(context, runner, workload, seconds));
        found.get(workload)?.get(runner.name)?.push(speed);
      }
    }
  }
  return mediansOf(found);
}

/** Whoever comes second finds what the first one left behind. */
function rotated<Item>(items: readonly Item[], by: number): Item[] {
  return items.map((_, index) => items[(index + by) % items.length] as Item);
}

/** What a contestant does under one load. */
export async function measureLoad(runner: Runner, generator: Generator, load: Load): Promise<Speed> {
  // One question after the other. One that ended meanwhile answers none, and the load says so.
  let asked: Promise<(Usage | undefined)[]> = Promise.resolve([]);
  const ask = async (before: (Usage | undefined)[]) => [
    ...before,
    await usageOf(runner).catch(() => undefined),
  ];
  const { requests, rps, p50, p99 } = await generator.load(load, () => {
    asked = asked.then(ask);
  });
  const [begun, ended] = await asked;
  if (!begun || !ended) throw new Error(`${runner.name} does not tell what it used`);
  return { rps, p50, p99, cpuMs: (ended.cpuMs - begun.cpuMs) / requests };
}

function loadOf(
  { headers, organizationId, read, written }: BenchContext,
  { name, url }: Runner,
  workload: WorkloadName,
  seconds: number,
): Load {
  const ids = workload === 'W4' ? written[name] : read;
  return { name, url, workload, headers, organizationId, ids, runIn: RUN_IN, seconds };
}

function mediansOf(found: Map<WorkloadName, Map<ServerName, Speed[]>>): Speeds {
  const table = [...found].map(([workload, speeds]) => [
    workload,
    Object.fromEntries([...speeds].map(([name, list]) => [name, medianOf(list)])),
  ]);
  return Object.fromEntries(table);
}

export function medianOf(speeds: Speed[]): Speed {
  const of = (figure: keyof Speed) => median(speeds.map((speed) => speed[figure]));
  return { rps: of('rps'), p50: of('p50'), p99: of('p99'), cpuMs: of('cpuMs') };
}
