import { markdownTable } from 'markdown-table';
import type { GrowthResults, LoadFigures, PageFigures } from '../growth/results.ts';
import { numeric, targetsTable } from './tables.ts';

/** Returns the results of `npm run bench -- growth` as Markdown. */
export function growthTablesOf(results: GrowthResults): string {
  const { loads, soak, verdicts } = results;
  const parts = [
    ...heading(results),
    '## Pages',
    'CPU time and latency per customer, with 16 connections and with one request at a time ("alone"). `gateway/baseline` is the ratio to the baseline.',
    ...pageTables(results),
    '## One customer by id',
    '32 connections.',
    pointTable(results),
    `## Number of connections, with ${count(loads.customers)} customers`,
    ...loadTables(loads.figures),
    '## Memory',
    `${soak.minutes} minutes, 16 connections, customers by id and pages of 50 in turns: ${count(soak.requests)} requests, ` +
      `${soak.rps.toFixed(0)} per second, p99 ${soak.p99.toFixed(1)} ms.`,
    memoryTable(results),
    '## Verdicts',
    targetsTable({ targets: verdicts }),
  ];
  return `${parts.join('\n\n')}\n`;
}

const count = (number: number) => number.toLocaleString('en');

function heading({ date, machine, rounds, seconds }: GrowthResults): string[] {
  return [
    '# Growth',
    `${date.slice(0, 16).replace('T', ' ')} UTC, on ${machine.cores} cores (${machine.cpu}) that the gateway, PostgreSQL ${machine.postgres} ` +
      `and the load generator share, with Node ${machine.node}. Medians of ${rounds} rounds of ${seconds} seconds each. One database ` +
      'grows from size to size; the gateway and the baseline are measured at each size.',
  ];
}

function pageTables({ sizes }: GrowthResults): string[] {
  const kinds = sizes[0]?.pages ?? [];
  return kinds.flatMap(({ size, depth }, index) => {
    const rows = sizes.map(({ customers, pages }) => [
      count(customers),
      ...pageRow(pages[index] as PageFigures),
    ]);
    const head = [
      ...['customers', 'pages/s', 'customers/s', 'CPU µs per customer', 'µs per customer, alone'],
      ...['baseline: CPU µs', 'alone µs', 'gateway/baseline: CPU', 'alone'],
    ];
    return [`### Pages of ${size} ${depth}`, markdownTable([head, ...rows], numeric(head.length))];
  });
}

function pageRow({ gateway, baseline }: PageFigures): string[] {
  return [
    gateway.pagesPerSecond.toFixed(0),
    gateway.customersPerSecond.toFixed(0),
    micro(gateway.cpuMs),
    micro(gateway.aloneMs),
    micro(baseline.cpuMs),
    micro(baseline.aloneMs),
    (gateway.cpuMs / baseline.cpuMs).toFixed(2),
    (gateway.aloneMs / baseline.aloneMs).toFixed(2),
  ];
}

const micro = (milliseconds: number) => (milliseconds * 1_000).toFixed(1);

function pointTable({ sizes }: GrowthResults): string {
  const head = [
    ...['customers', 'database MB', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms'],
    ...['baseline: requests/s', 'CPU ms', 'gateway/baseline: requests/s', 'CPU'],
  ];
  const rows = sizes.map(({ customers, databaseMb, point: { gateway, baseline } }) => [
    count(customers),
    databaseMb.toFixed(0),
    gateway.rps.toFixed(0),
    gateway.p50.toFixed(1),
    gateway.p99.toFixed(1),
    gateway.cpuMs.toFixed(3),
    baseline.rps.toFixed(0),
    baseline.cpuMs.toFixed(3),
    (gateway.rps / baseline.rps).toFixed(2),
    (gateway.cpuMs / baseline.cpuMs).toFixed(2),
  ]);
  return markdownTable([head, ...rows], numeric(head.length));
}

function loadTables(figures: LoadFigures[]): string[] {
  return [...new Set(figures.map(({ workload }) => workload))].flatMap((name) => {
    const own = figures.filter(({ workload }) => workload === name);
    const rows = own.map(({ connections, rps, p50, p99 }) => [
      String(connections),
      rps.toFixed(0),
      p50.toFixed(1),
      p99.toFixed(1),
    ]);
    const head = ['connections', 'requests/s', 'p50 ms', 'p99 ms'];
    return [`### ${name}`, markdownTable([head, ...rows], { align: head.map(() => 'r') })];
  });
}

function memoryTable({ soak: { residentMb, middleMb, lastMb } }: GrowthResults): string {
  const rows = [
    ['', 'resident MB'],
    ['first sample', (residentMb[0] ?? Number.NaN).toFixed(0)],
    ['mean of the middle third', middleMb.toFixed(0)],
    ['mean of the last third', lastMb.toFixed(0)],
    ['peak', Math.max(...residentMb).toFixed(0)],
  ];
  return markdownTable(rows, numeric(2));
}
