import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Measured } from './figures.ts';
import type { InstallSize } from './install-size.ts';
import type { Machine } from './machine.ts';
import type { Start } from './start.ts';
import type { Targets } from './targets.ts';

export interface Results {
  date: string;
  machine: Machine;
  customers: number;
  rounds: number;
  seconds: number;
  workloads: Measured;
  start?: Start;
  installSize?: InstallSize;
  targets: Targets;
}

export const resultsFolder = join(import.meta.dirname, 'results');

export async function writeResults(results: Results): Promise<void> {
  await mkdir(resultsFolder, { recursive: true });
  await writeFile(join(resultsFolder, 'latest.json'), `${JSON.stringify(results, null, 2)}\n`);
}
