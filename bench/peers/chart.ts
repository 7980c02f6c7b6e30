import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Figures } from '../figures.ts';
import type { Results } from '../results.ts';
import { type ServerName, serversUnderTest } from '../servers-under-test.ts';
import { type WorkloadName, workloads } from '../workloads.ts';

interface Kind {
  figure: keyof Figures;
  title: string;
  /** d3 number format. */
  format: string;
}

const kinds: Kind[] = [
  { figure: 'rps', title: 'Requests per second (more is better)', format: ',.0f' },
  { figure: 'p50', title: 'Latency, p50, ms', format: ',.1f' },
  { figure: 'p99', title: 'Latency, p99, ms', format: ',.1f' },
  { figure: 'cpuMs', title: 'CPU of the process per request, ms', format: '.2f' },
  { figure: 'statements', title: 'SQL statements per request', format: 'd' },
  { figure: 'rssMb', title: 'Peak memory of the whole run, MB', format: ',.0f' },
];

interface Bar {
  workload: string;
  server: string;
  value: number;
}

/** Returns bar charts for each figure and workload as SVG. */
export async function chartOf(results: Results): Promise<string> {
  const view = new View(parse(compile(specification(results)).spec), { renderer: 'none' });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

function specification(results: Results): TopLevelSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: 'white',
    vconcat: kinds.map((kind) => rowOf(kind, barsOf(results, kind))) as never,
  };
}

function nameOf(workload: WorkloadName): string {
  return `${workload} ${workloads[workload].label.replaceAll('`', '')}`;
}

function barsOf(results: Results, { figure }: Kind): Bar[] {
  return Object.entries(results.workloads).flatMap(([workload, figures]) =>
    Object.entries(figures).map(([name, found]) => ({
      workload: nameOf(workload as WorkloadName),
      server: serversUnderTest[name as ServerName].title,
      value: found[figure],
    })),
  );
}

/**
 * Each workload has its own scale. If a value is 0, all share one, because an automatic scale of 0 to 0 has
 * no length.
 */
function rowOf({ title, format }: Kind, values: Bar[]): object {
  const order = [...new Set(values.map(({ server }) => server))];
  const numbers = values.map(({ value }) => value);
  const scale = numbers.includes(0) ? { domain: [0, Math.max(1, ...numbers)] } : {};
  return {
    title: { text: title, anchor: 'start' },
    data: { values },
    facet: { column: { field: 'workload', title: null } },
    spec: {
      width: 160,
      height: 100,
      layer: [
        { mark: 'bar' },
        {
          mark: { type: 'text', align: 'left', dx: 3, fontSize: 9, color: '#333' },
          encoding: { text: { field: 'value', format } },
        },
      ],
      encoding: {
        y: { field: 'server', type: 'nominal', sort: order, title: null },
        x: {
          field: 'value',
          type: 'quantitative',
          title: null,
          scale,
          axis: { tickCount: 3, format: '~f' },
        },
        color: { field: 'server', type: 'nominal', sort: order, legend: null },
      },
    },
    resolve: { scale: { x: 'independent' } },
  };
}
