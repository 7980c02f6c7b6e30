import { markdownTable } from 'markdown-table';
import type { Figures } from '../figures.ts';
import type { Results } from '../results.ts';
import { type ServerName, serverNames, serversUnderTest } from '../servers-under-test.ts';
import { type WorkloadName, workloads } from '../workloads.ts';

/** Returns the results of `npm run bench` as Markdown. */
export function tablesOf(results: Results): string {
  const measured = Object.entries(results.workloads) as [
    WorkloadName,
    Partial<Record<ServerName, Figures>>,
  ][];
  const parts = [
    ...heading(results),
    ...measured.flatMap(([workload, figures]) => [
      `## ${workload}: ${workloads[workload].title}`,
      `${workloads[workload].connections} connections.`,
      workloadTable(figures),
    ]),
    ...startTable(results),
    ...installSizeTable(results),
    '## Targets',
    targetsTable(results),
  ];
  return `${parts.join('\n\n')}\n`;
}

function heading({ date, commit, machine, customers, rounds, seconds }: Results): string[] {
  return [
    '# Measurements',
    `${date.slice(0, 16).replace('T', ' ')} UTC, ${commitOf(commit)}, on ${machine.cores} cores (${machine.cpu}) that the server, PostgreSQL ${machine.postgres} ` +
      `and the load generator share, with Node ${machine.node}. ${customers.toLocaleString('en')} customers; medians of ${rounds} rounds of ${seconds} seconds each.`,
    'CPU is the time of the server process per request. Statements include `begin` and `commit`; round trips are the sequential waits for the ' +
      'database. Both are counted with one request at a time. Peak memory is that of the whole run.',
  ];
}

function commitOf(commit: Results['commit']): string {
  if (!commit) return 'without a history';
  return `commit ${commit.hash.slice(0, 7)}${commit.dirty ? ' with uncommitted changes' : ''}`;
}

export const numeric = (columns: number) => ({ align: ['l', ...Array<string>(columns - 1).fill('r')] });

function workloadTable(figures: Partial<Record<ServerName, Figures>>): string {
  const best = Math.max(
    ...serverNames.flatMap((name) => (serversUnderTest[name].isPeer ? (figures[name]?.rps ?? []) : [])),
  );
  const baseline = figures.baseline?.rps ?? Number.NaN;
  const head = [
    ...['', 'requests/s', 'of best peer', 'of baseline', 'p50 ms', 'p99 ms'],
    ...['CPU ms', 'statements', 'round trips', 'peak MB'],
  ];
  const rows = Object.entries(figures).map(([name, it]) => [
    serversUnderTest[name as ServerName].title,
    it.rps.toFixed(0),
    share(it.rps / best),
    share(it.rps / baseline),
    it.p50.toFixed(1),
    it.p99.toFixed(1),
    it.cpuMs.toFixed(3),
    String(it.statements),
    String(it.roundTrips),
    it.rssMb.toFixed(0),
  ]);
  return markdownTable([head, ...rows], numeric(head.length));
}

function share(ratio: number): string {
  return Number.isFinite(ratio) && ratio > 0 ? ratio.toFixed(2) : '';
}

function startTable({ start }: Results): string[] {
  if (!start) return [];
  const rows = [
    ['', 'start to first response, ms', 'idle memory, MB'],
    ['this gateway', start.gateway.toFixed(0), start.idleMb.gateway.toFixed(0)],
    ['an empty Apollo Server', start.empty.toFixed(0), start.idleMb.empty.toFixed(0)],
    ['ratio', start.ratio.toFixed(2), (start.idleMb.gateway / start.idleMb.empty).toFixed(2)],
  ];
  return ['## Start', markdownTable(rows, numeric(3))];
}

function installSizeTable({ installSize }: Results): string[] {
  if (!installSize) return [];
  const { command, packages, installMb, postgresMb, nodeMb } = installSize;
  const rows = [
    ['', 'MB'],
    ['the bundled PostgreSQL', postgresMb.toFixed(1)],
    ['Node', nodeMb.toFixed(1)],
    ['all other packages', (installMb - postgresMb - nodeMb).toFixed(1)],
    [`all ${packages} packages`, installMb.toFixed(1)],
  ];
  return ['## Install size', `After \`${command}\`.`, markdownTable(rows, numeric(2))];
}

export function targetsTable({ targets }: Pick<Results, 'targets'>): string {
  const rows = Object.entries(targets).map(([name, { wanted, figure, reached }]) => [
    name,
    wanted,
    figure.toFixed(2),
    reached ? 'reached' : 'missed',
  ]);
  return markdownTable([['', 'target', 'figure', ''], ...rows]);
}
