import { markdownTable } from 'markdown-table';
import type { GrowthResults, LoadFigures, PageFigures } from '../growth/results.ts';
import { numeric, targetsTable } from './tables.ts';

/** What growth was found, as Markdown. */
export function growthTablesOf(results: GrowthResults): string {
  const { loads, soak, verdicts } = results;
  const parts = [
    ...heading(results),
    '## A customer on a page',
    'On 16 connections, and alone: one page after the other. `us/floor` is CPU and time as multiples of those of the floor.',
    ...pageTables(results),
    '## One customer by its id',
    '32 connections.',
    pointTable(results),
    `## More who ask at once, with ${count(loads.customers)} customers`,
    ...loadTables(loads.figures),
    '## Memory',
    `${soak.minutes} minutes, 16 connections, customers by id and pages of 50 in turns: ${count(soak.requests)} requests, ` +
      `${soak.rps.toFixed(0)} in a second, p99 ${soak.p99.toFixed(1)} ms.`,
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
      'grows, so that the sizes are measured one after the other, and the floor beside each.',
  ];
}

function pageTables({ sizes }: GrowthResults): string[] {
  const kinds = sizes[0]?.pages ?? [];
  return kinds.flatMap(({ size, depth }, place) => {
    const rows = sizes.map(({ customers, pages }) => [
      count(customers),
      ...pageRow(pages[place] as PageFigures),
    ]);
    const head = [
      ...['customers', 'pages/s', 'customers/s', 'CPU µs for one', 'µs for one, alone'],
      ...['floor: CPU µs', 'alone µs', 'us/floor: CPU', 'alone'],
    ];
    return [`### Pages of ${size} ${depth}`, markdownTable([head, ...rows], numeric(head.length))];
  });
}

function pageRow({ us, floor }: PageFigures): string[] {
  return [
    us.pagesPerSecond.toFixed(0),
    us.customersPerSecond.toFixed(0),
    micro(us.cpuMs),
    micro(us.aloneMs),
    micro(floor.cpuMs),
    micro(floor.aloneMs),
    (us.cpuMs / floor.cpuMs).toFixed(2),
    (us.aloneMs / floor.aloneMs).toFixed(2),
  ];
}

const micro = (milliseconds: number) => (milliseconds * 1_000).toFixed(1);

function pointTable({ sizes }: GrowthResults): string {
  const head = [
    ...['customers', 'database MB', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms'],
    ...['floor: requests/s', 'CPU ms', 'us/floor: requests/s', 'CPU'],
  ];
  const rows = sizes.map(({ customers, databaseMb, point: { us, floor } }) => [
    count(customers),
    databaseMb.toFixed(0),
    us.rps.toFixed(0),
    us.p50.toFixed(1),
    us.p99.toFixed(1),
    us.cpuMs.toFixed(3),
    floor.rps.toFixed(0),
    floor.cpuMs.toFixed(3),
    (us.rps / floor.rps).toFixed(2),
    (us.cpuMs / floor.cpuMs).toFixed(2),
  ]);
  return markdownTable([head, ...rows], numeric(head.length));
}

function loadTables(figures: LoadFigures[]): string[] {
  return [...new Set(figures.map(({ workload }) => workload))].flatMap((name) => {
    const own = figures.filter(({ workload }) => workload === name);
    const rows = own.map(({ connections, workers, rps, p50, p99 }) => [
      String(connections),
      String(workers),
      rps.toFixed(0),
      p50.toFixed(1),
      p99.toFixed(1),
    ]);
    const head = ['connections', 'workers', 'requests/s', 'p50 ms', 'p99 ms'];
    return [`### ${name}`, markdownTable([head, ...rows], { align: head.map(() => 'r') })];
  });
}

function memoryTable({ soak: { residentMb, middleMb, lastMb } }: GrowthResults): string {
  const rows = [
    ['', 'resident MB'],
    ['first sample', (residentMb[0] ?? Number.NaN).toFixed(0)],
    ['mean of the middle third', middleMb.toFixed(0)],
    ['mean of the last third', lastMb.toFixed(0)],
    ['most', Math.max(...residentMb).toFixed(0)],
  ];
  return markdownTable(rows, numeric(2));
}
