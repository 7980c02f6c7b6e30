import type { Results } from '../../bench/results.ts';
import { type ServerName, serverNames, serversUnderTest } from '../../bench/servers-under-test.ts';
import { checkTargets } from '../../bench/targets.ts';
import { type WorkloadName, workloads } from '../../bench/workloads.ts';
import { table } from './table.ts';

/** The columns after the gateway's. Of Mercurius, each workload has the variant that serves it. */
const RIVALS: Record<string, readonly ServerName[]> = {
  PostGraphile: ['postgraphile'],
  Mercurius: ['mercurius', 'mercurius-journal'],
  Yoga: ['yoga'],
  baseline: ['baseline'],
};

type Measured = NonNullable<Results['workloads'][WorkloadName]>;

/** Requests per second. */
export function throughput({ workloads: measured }: Results, rows: WorkloadName[]): string {
  const lines = inResults(measured, rows).map(([workload, figures]) => [
    workloads[workload].label,
    ...columns(figures, ({ rps }) => Math.round(rps).toLocaleString('en')),
  ]);
  return table(['', 'this gateway', ...Object.keys(RIVALS)], lines);
}

/** Ratios, latencies, statements and CPU time. */
export function costs({ workloads: measured }: Results, rows: WorkloadName[]): string {
  const [gateway, ...rivals] = ['gateway', ...Object.keys(RIVALS)];
  const head = [
    ...['', 'best peer', 'relative to it', 'relative to the baseline', 'p50 ms', 'p99 ms'],
    ...['statements, round trips', `CPU ms: ${gateway}`, ...rivals],
  ];
  const lines = inResults(measured, rows).flatMap(([workload, figures]) => {
    const { gateway, baseline } = figures;
    if (!gateway) return [];
    const best = bestPeer(figures);
    return [
      [
        `${workload} ${workloads[workload].label}`,
        best ? columnOf(best) : '',
        best ? ratio(gateway.rps, figures[best]?.rps) : '',
        ratio(gateway.rps, baseline?.rps),
        ...[gateway.p50.toFixed(1), gateway.p99.toFixed(1)],
        `${gateway.statements}, ${gateway.roundTrips}`,
        ...columns(figures, ({ cpuMs }) => cpuMs.toFixed(2)),
      ],
    ];
  });
  return table(head, lines);
}

/** The targets of this checkout, compared with the measured figures. */
export function targets({ workloads: measured, start }: Results): string {
  const found = Object.entries(checkTargets(measured, start));
  const lines = found.map(([name, { wanted, figure, reached }]) => [
    name.replace(' vs. ', ' compared with '),
    wanted,
    figure.toFixed(2),
    reached ? 'reached' : 'missed',
  ]);
  return table(['', 'target', 'result', ''], lines);
}

function inResults(measured: Results['workloads'], rows: WorkloadName[]): [WorkloadName, Measured][] {
  return rows.flatMap((workload) => {
    const figures = measured[workload];
    return figures ? [[workload, figures] satisfies [WorkloadName, Measured]] : [];
  });
}

type Figures = NonNullable<Measured[ServerName]>;

/** One cell for the gateway and each rival. Empty if it does not serve the workload. */
function columns(figures: Measured, cell: (figures: Figures) => string): string[] {
  return [['gateway'] as const, ...Object.values(RIVALS)].map((names) => {
    const found = names.flatMap((name) => figures[name] ?? []);
    return found.map(cell).join();
  });
}

function bestPeer(figures: Measured): ServerName | undefined {
  const peers = serverNames.filter((name) => serversUnderTest[name].isPeer && figures[name]);
  return peers.toSorted((one, other) => (figures[other]?.rps ?? 0) - (figures[one]?.rps ?? 0))[0];
}

function columnOf(name: ServerName): string {
  const [column] = Object.entries(RIVALS).find(([, names]) => names.includes(name)) ?? [];
  return column ?? serversUnderTest[name].title;
}

function ratio(rps: number, of: number | undefined): string {
  return of === undefined ? '' : (rps / of).toFixed(2);
}
