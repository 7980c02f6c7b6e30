import { readFileSync } from 'node:fs';
import type { Results } from '../../bench/results.ts';
import { type WorkloadName, workloadNames } from '../../bench/workloads.ts';
import { costs, targets, throughput } from './figures.ts';
import type { Changes } from './last-run.ts';
import { measuredOn, memory } from './sentences.ts';

/** The pages with results of `npm run bench`. */
export const PAGES = ['README.md', 'docs/performance.md'];

/** What a comment like `<!-- bench: throughput W1 W2 -->` stands for, up to `<!-- /bench -->`. */
const PARTS: Record<string, (results: Results, changes: Changes, rows: WorkloadName[]) => string> = {
  measured: measuredOn,
  throughput: (results, _, rows) => throughput(results, rows),
  costs: (results, _, rows) => costs(results, rows),
  memory,
  targets,
};

const PART = /(<!-- bench: (\w+)([ \w]*) -->\n).*?(<!-- \/bench -->)/gs;

export function readPage(page: string): string {
  return readFileSync(page, 'utf8');
}

/** Replaces what is between the comments. */
export function withTables(text: string, results: Results, changes: Changes): string {
  return text.replaceAll(PART, (_, begin: string, name: string, rows: string, end: string) => {
    const part = PARTS[name];
    if (!part) throw new Error(`no part ${name} of the results; there are ${Object.keys(PARTS).join(', ')}`);
    return `${begin}\n${part(results, changes, rowsOf(rows))}\n\n${end}`;
  });
}

/** The named workloads, or all. */
function rowsOf(names: string): WorkloadName[] {
  const wanted = names.trim().split(' ').filter(Boolean);
  const unknown = wanted.find((name) => !workloadNames.some((known) => known === name));
  if (unknown !== undefined) throw new Error(`no workload ${unknown}; there are ${workloadNames.join(', ')}`);
  return workloadNames.filter((name) => wanted.length === 0 || wanted.includes(name));
}
