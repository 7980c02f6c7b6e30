import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContestantName } from './contestants.ts';
import type { Machine } from './machine.ts';
import type { Speed } from './rounds.ts';
import type { Start } from './start.ts';
import type { Targets } from './targets.ts';
import type { Weight } from './weight.ts';
import type { Wire } from './wire.ts';
import type { WorkloadName } from './workloads.ts';

/** What was found of one contestant in one workload. */
export interface Figures extends Speed, Wire {
  /** The most memory of its process, in MB, whatever it did in the run: the loads take turns. */
  rssMb: number;
}

export type Measured = Partial<Record<WorkloadName, Partial<Record<ContestantName, Figures>>>>;

export interface Results {
  date: string;
  machine: Machine;
  customers: number;
  rounds: number;
  seconds: number;
  workloads: Measured;
  start?: Start;
  weight?: Weight;
  targets: Targets;
}

export const resultsFolder = join(import.meta.dirname, 'results');

export async function writeResults(results: Results): Promise<void> {
  await mkdir(resultsFolder, { recursive: true });
  await writeFile(join(resultsFolder, 'latest.json'), `${JSON.stringify(results, null, 2)}\n`);
}
