import type { Measured } from './figures.ts';
import { type ServerName, serverNames, serversUnderTest } from './servers-under-test.ts';
import type { Start } from './start.ts';
import type { WorkloadName } from './workloads.ts';

export interface Target {
  wanted: string;
  figure: number;
  reached: boolean;
}

/** Keyed by the comparison, for example `W1 vs. the best peer`. */
export type Targets = Record<string, Target>;

type Rival = 'the best peer' | 'PostGraphile' | 'the baseline';

/** Minimum ratios of the gateway's requests per second to a rival's. */
const wanted: [WorkloadName, rival: Rival, min: number][] = [
  ['W0', 'PostGraphile', 1.0],
  ['W1', 'the best peer', 1.5],
  ['W1', 'the baseline', 0.5],
  ['W2', 'the best peer', 1.5],
  ['W2', 'the baseline', 0.75],
  ['W3', 'the best peer', 1.2],
  ['W3', 'the baseline', 0.8],
  ['W4', 'the best peer', 1.0],
  ['W4', 'the baseline', 0.35],
];

const rivals: Record<Rival, readonly ServerName[]> = {
  'the best peer': serverNames.filter((name) => serversUnderTest[name].isPeer),
  PostGraphile: ['postgraphile'],
  'the baseline': ['baseline'],
};

/** Maximum ratio of the gateway's start time to that of an empty Apollo Server. */
const MAX_START_RATIO = 2;

/** Compares the results with the targets. Targets without measurements of both sides are left out. */
export function checkTargets(measured: Measured, start?: Start): Targets {
  const targets: Targets = {};
  for (const [workload, rival, min] of wanted) {
    const figure = ratio(measured, workload, rivals[rival]);
    if (figure === undefined) continue;
    const words = `at least ${min.toFixed(2)} of its throughput`;
    targets[`${workload} vs. ${rival}`] = { wanted: words, figure, reached: figure >= min };
  }
  if (start) {
    targets['start vs. an empty Apollo Server'] = {
      wanted: `at most ${MAX_START_RATIO} times its time`,
      figure: start.ratio,
      reached: start.ratio <= MAX_START_RATIO,
    };
  }
  return targets;
}

function ratio(
  measured: Measured,
  workload: WorkloadName,
  others: readonly ServerName[],
): number | undefined {
  const figures = measured[workload];
  const rates = others.flatMap((name) => figures?.[name]?.rps ?? []);
  return figures?.gateway && rates.length > 0 ? figures.gateway.rps / Math.max(...rates) : undefined;
}
