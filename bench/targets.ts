import type { Measured } from './figures.ts';
import { type ContestantName, contestantNames, contestants } from './servers-under-test.ts';
import type { Start } from './start.ts';
import type { WorkloadName } from './workloads.ts';

export interface Target {
  wanted: string;
  figure: number;
  reached: boolean;
}

/** By what is compared, as `W1 beside the best peer`. */
export type Targets = Record<string, Target>;

type Rival = 'the best peer' | 'PostGraphile' | 'the floor';

/** Requests per second as a share of somebody else's. */
const wanted: [WorkloadName, beside: Rival, least: number][] = [
  ['W0', 'PostGraphile', 1.0],
  ['W1', 'the best peer', 1.5],
  ['W1', 'the floor', 0.5],
  ['W2', 'the best peer', 1.5],
  ['W2', 'the floor', 0.75],
  ['W3', 'the best peer', 1.2],
  ['W3', 'the floor', 0.8],
  ['W4', 'the best peer', 1.0],
  ['W4', 'the floor', 0.35],
];

const rivals: Record<Rival, readonly ContestantName[]> = {
  'the best peer': contestantNames.filter((name) => contestants[name].isPeer),
  PostGraphile: ['postgraphile'],
  'the floor': ['floor'],
};

/** A start may take so many times that of an empty server. */
const MOST_OF_A_START = 2;

/** How far the targets are reached of which both sides were measured. */
export function judge(measured: Measured, start?: Start): Targets {
  const targets: Targets = {};
  for (const [workload, beside, least] of wanted) {
    const figure = ratio(measured, workload, rivals[beside]);
    if (figure === undefined) continue;
    const words = `at least ${least.toFixed(2)} of its throughput`;
    targets[`${workload} beside ${beside}`] = { wanted: words, figure, reached: figure >= least };
  }
  if (start) {
    targets['start beside an empty Apollo Server'] = {
      wanted: `at most ${MOST_OF_A_START} times its time`,
      figure: start.ratio,
      reached: start.ratio <= MOST_OF_A_START,
    };
  }
  return targets;
}

function ratio(
  measured: Measured,
  workload: WorkloadName,
  others: readonly ContestantName[],
): number | undefined {
  const figures = measured[workload];
  const rates = others.flatMap((name) => figures?.[name]?.rps ?? []);
  return figures?.us && rates.length > 0 ? figures.us.rps / Math.max(...rates) : undefined;
}
