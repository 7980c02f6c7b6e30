import type { Measured } from './figures.ts';
import { type ServerName, serverNames, serversUnderTest } from './servers-under-test.ts';
import type { Start } from './start.ts';
import type { WorkloadName } from './workloads.ts';

export interface Target {
  wanted: string;
  figure: number;
  reached: boolean;
}

/** By what is compared, as `W1 beside the best peer`. */
export type Targets = Record<string, Target>;

type Rival = 'the best peer' | 'PostGraphile' | 'the baseline';

/** Requests per second as a share of somebody else's. */
const wanted: [WorkloadName, beside: Rival, least: number][] = [
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

/** A start may take so many times that of an empty server. */
const MAX_START_SHARE = 2;

/** How far the targets are reached of which both sides were measured. */
export function checkTargets(measured: Measured, start?: Start): Targets {
  const targets: Targets = {};
  for (const [workload, beside, min] of wanted) {
    const figure = ratio(measured, workload, rivals[beside]);
    if (figure === undefined) continue;
    const words = `at least ${min.toFixed(2)} of its throughput`;
    targets[`${workload} beside ${beside}`] = { wanted: words, figure, reached: figure >= min };
  }
  if (start) {
    targets['start beside an empty Apollo Server'] = {
      wanted: `at most ${MAX_START_SHARE} times its time`,
      figure: start.ratio,
      reached: start.ratio <= MAX_START_SHARE,
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
