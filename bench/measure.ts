import { databaseFor, type Field, type Runner, startOn } from './bench-context.ts';
import type { Figures, Measured } from './figures.ts';
import type { Generator } from './generator.ts';
import { say } from './log.ts';
import { measureInRounds, type Speeds } from './rounds.ts';
import { requireSameAnswers } from './same-answers.ts';
import { usageOf } from './server-under-test.ts';
import type { ContestantName } from './servers-under-test.ts';
import { countOnWire, type Wire } from './wire.ts';
import type { WorkloadName } from './workloads.ts';

type Wires = Map<ContestantName, Map<WorkloadName, Wire>>;

/** Everything of all contestants under all workloads. What is started for it is added to the runners, for others to stop. */
export async function measureWorkloads(
  field: Field,
  runners: Runner[],
  generator: Generator,
): Promise<Measured> {
  const { contestants, workloads } = field.options;
  say('counting what is asked of the database');
  const wires: Wires = new Map();
  for (const name of contestants) wires.set(name, await countOnWire(field, name));
  for (const name of contestants) runners.push(await startOn(field, name, databaseFor(field, name)));
  say('comparing answers');
  for (const workload of workloads) await requireSameAnswers(field, runners, workload);
  const speeds = await measureInRounds(field, runners, generator);
  const peaks = new Map<ContestantName, number>();
  for (const runner of runners) peaks.set(runner.name, (await usageOf(runner)).peakMb);
  return together(speeds, wires, peaks);
}

function together(speeds: Speeds, wires: Wires, peaks: Map<ContestantName, number>): Measured {
  const measured: Measured = {};
  for (const [name, wire] of wires) {
    for (const [workload, counted] of wire) {
      const figures: Figures = {
        ...speeds[workload][name],
        ...counted,
        rssMb: peaks.get(name) ?? Number.NaN,
      };
      measured[workload] = { ...measured[workload], [name]: figures };
    }
  }
  return measured;
}
