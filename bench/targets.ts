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

type Rival = 'the best peer' | 'PostGraphile' | 'Mercurius with a journal' | 'the baseline';

interface Ratio {
  workload: WorkloadName;
  rival: Rival;
  /** The workload of the rival, if it is another one. */
  beside?: WorkloadName;
  min: number;
}

/** Minimum ratios of the gateway's requests per second to a rival's. */
const wanted: Ratio[] = [
  { workload: 'W0', rival: 'PostGraphile', min: 1.0 },
  { workload: 'W1', rival: 'the best peer', min: 1.9 },
  { workload: 'W1', rival: 'the baseline', min: 0.5 },
  { workload: 'W2', rival: 'the best peer', min: 2.1 },
  { workload: 'W2', rival: 'the baseline', min: 0.6 },
  { workload: 'W3', rival: 'the best peer', min: 1.6 },
  { workload: 'W3', rival: 'the baseline', min: 0.65 },
  { workload: 'W4', rival: 'the best peer', min: 0.72 },
  { workload: 'W4', rival: 'the baseline', min: 0.45 },
  { workload: 'W4j', rival: 'Mercurius with a journal', min: 1.0 },
  { workload: 'W1r', rival: 'the best peer', beside: 'W1', min: 1.5 },
];

const rivals: Record<Rival, readonly ServerName[]> = {
  'the best peer': serverNames.filter((name) => serversUnderTest[name].isPeer),
  PostGraphile: ['postgraphile'],
  'Mercurius with a journal': ['mercurius-journal'],
  'the baseline': ['baseline'],
};

/** Maximum ratio of the gateway's start time to that of an empty Apollo Server. */
const MAX_START_RATIO = 2;

/** Compares the results with the targets. Targets without measurements of both sides are left out. */
export function checkTargets(measured: Measured, start?: Pick<Start, 'ratio'>): Targets {
  const targets: Targets = {};
  for (const ratio of wanted) {
    const { workload, rival, beside, min } = ratio;
    const figure = ratioOf(measured, ratio);
    if (figure === undefined) continue;
    const words = `at least ${min.toFixed(2)} of its throughput`;
    const name = `${workload} vs. ${beside === undefined ? '' : `${beside} of `}${rival}`;
    targets[name] = { wanted: words, figure, reached: figure >= min };
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

function ratioOf(measured: Measured, { workload, rival, beside = workload }: Ratio): number | undefined {
  const gateway = measured[workload]?.gateway;
  const rates = rivals[rival].flatMap((name) => measured[beside]?.[name]?.rps ?? []);
  return gateway && rates.length > 0 ? gateway.rps / Math.max(...rates) : undefined;
}
