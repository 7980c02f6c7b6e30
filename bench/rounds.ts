import type { BenchContext, Runner } from './bench-context.ts';
import type { Generator } from './generator.ts';
import type { Load } from './load-generator.ts';
import { log } from './log.ts';
import { median } from './median.ts';
import type { Usage } from './server-harness.ts';
import { usageOf } from './server-under-test.ts';
import { type ServerName, serves } from './servers-under-test.ts';
import { type WorkloadName, writes } from './workloads.ts';

/** The figures of a server under load: medians over the rounds. */
export interface Speed {
  rps: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** CPU time of the server process per request, in milliseconds. */
  cpuMs: number;
}

export type Speeds = Partial<Record<WorkloadName, Partial<Record<ServerName, Speed>>>>;

/** Seconds of load before the measured interval: pools close idle connections and must reopen them first. */
export const RUN_IN = 0.2;

/**
 * Loads each server with each workload in turn, round by round, so that disturbances of the machine affect
 * all alike.
 */
export async function measureInRounds(
  context: BenchContext,
  runners: Runner[],
  generator: Generator,
): Promise<Speeds> {
  const { workloads, rounds, warmUp, seconds } = context.options;
  const found = new Map<WorkloadName, Map<ServerName, Speed[]>>();
  log('warming up');
  for (const workload of workloads) {
    const serving = runners.filter(({ name }) => serves(name, workload));
    found.set(workload, new Map(serving.map(({ name }) => [name, []])));
    for (const runner of serving) await generator.load(loadOf(context, runner, workload, warmUp));
  }
  for (let round = 0; round < rounds; round += 1) {
    log(`round ${round + 1} of ${rounds}`);
    for (const workload of workloads) {
      const serving = runners.filter(({ name }) => serves(name, workload));
      for (const runner of rotated(serving, round)) {
        const speed = await measureLoad(runner, generator, loadOf(context, runner, workload, seconds));
        found.get(workload)?.get(runner.name)?.push(speed);
      }
    }
  }
  return mediansOf(found);
}

/** Rotates the order in each round, because a load warms caches for the next one. */
function rotated<Item>(items: readonly Item[], by: number): Item[] {
  return items.map((_, index) => items[(index + by) % items.length] as Item);
}

/** Runs one load against a server and measures its CPU time during the measured interval. */
export async function measureLoad(runner: Runner, generator: Generator, load: Load): Promise<Speed> {
  // Usage is requested one at a time. If the server exits, the request fails here and the load reports the
  // reason.
  let usages: Promise<(Usage | undefined)[]> = Promise.resolve([]);
  const addUsage = async (before: (Usage | undefined)[]) => [
    ...before,
    await usageOf(runner).catch(() => undefined),
  ];
  const { requests, rps, p50, p99 } = await generator.load(load, () => {
    usages = usages.then(addUsage);
  });
  const [begun, ended] = await usages;
  if (!begun || !ended) throw new Error(`${runner.name} does not report its resource usage`);
  return { rps, p50, p99, cpuMs: (ended.cpuMs - begun.cpuMs) / requests };
}

function loadOf(
  { headers, organizationId, read, written }: BenchContext,
  { name, url }: Runner,
  workload: WorkloadName,
  seconds: number,
): Load {
  const ids = writes(workload) ? written[name] : read;
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
