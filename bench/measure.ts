import { type BenchContext, databaseFor, type Runner, startOn } from './bench-context.ts';
import type { Figures, Measured } from './figures.ts';
import type { Generator } from './generator.ts';
import { log } from './log.ts';
import { measureInRounds, type Speeds } from './rounds.ts';
import { requireSameAnswers } from './same-answers.ts';
import { usageOf } from './server-under-test.ts';
import { type ServerName, serves } from './servers-under-test.ts';
import { countOnWire, type Wire } from './wire.ts';
import type { WorkloadName } from './workloads.ts';

type Wires = Map<ServerName, Map<WorkloadName, Wire>>;

/** Measures all servers under all workloads. Adds the servers it starts to `runners`; the caller stops them. */
export async function measureWorkloads(
  context: BenchContext,
  runners: Runner[],
  generator: Generator,
): Promise<Measured> {
  const { servers, workloads } = context.options;
  log('counting statements and round trips');
  const wires: Wires = new Map();
  for (const name of servers) wires.set(name, await countOnWire(context, name));
  for (const name of servers) runners.push(await startOn(context, name, databaseFor(context, name)));
  log('comparing responses');
  for (const workload of workloads) {
    const serving = runners.filter(({ name }) => serves(name, workload));
    await requireSameAnswers(context, serving, workload);
  }
  const speeds = await measureInRounds(context, runners, generator);
  const peaks = new Map<ServerName, number>();
  for (const runner of runners) peaks.set(runner.name, (await usageOf(runner)).peakMb);
  return combine(speeds, wires, peaks);
}

function combine(speeds: Speeds, wires: Wires, peaks: Map<ServerName, number>): Measured {
  const measured: Measured = {};
  for (const [name, wire] of wires) {
    for (const [workload, counted] of wire) {
      const speed = speeds[workload]?.[name];
      if (!speed) continue;
      const figures: Figures = { ...speed, ...counted, rssMb: peaks.get(name) ?? Number.NaN };
      measured[workload] = { ...measured[workload], [name]: figures };
    }
  }
  return measured;
}
