import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commit } from './commit.ts';
import type { Measured } from './figures.ts';
import type { InstallSize } from './install-size.ts';
import type { Machine } from './machine.ts';
import type { Start } from './start.ts';
import type { Targets } from './targets.ts';

export interface Results {
  date: string;
  /** The measured commit. Null if the checkout has no history. */
  commit: Commit | null;
  machine: Machine;
  customers: number;
  rounds: number;
  seconds: number;
  /** Length of the run. */
  minutes: number;
  workloads: Measured;
  start?: Start;
  installSize?: InstallSize;
  targets: Targets;
}

/** The results of each run. Git ignores them. */
export const resultsFolder = join(import.meta.dirname, 'results');

/** The results of the last whole run, which the tables of the documentation are written from. */
export const wholeRun = join(import.meta.dirname, 'latest.json');

export async function writeResults(results: Results, isWhole: boolean): Promise<void> {
  await mkdir(resultsFolder, { recursive: true });
  const json = `${JSON.stringify(results, null, 2)}\n`;
  await writeFile(join(resultsFolder, 'latest.json'), json);
  if (isWhole) await writeFile(wholeRun, json);
}
