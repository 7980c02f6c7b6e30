/**
 * Compares the REST APIs with the graph: `npm run bench:rest`. One server on a database of 20,000 customers;
 * the same customers are read and written through both, in turns, after a check that both return the same
 * values. Only the ratios are meaningful; absolute figures depend on the machine.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { startEmbedded } from '../src/embedded-postgres/index.ts';
import { prepareData, someCustomers } from './bench-data.ts';
import { median } from './median.ts';
import type { Headers } from './requests.ts';
import { requireSameValues } from './rest-answers.ts';
import { type Workload, workloads } from './rest-workloads.ts';
import { start, stop } from './server-under-test.ts';

const CUSTOMERS = 20_000;
const CUSTOMERS_ASKED_FOR = 500;
/** Customers whose values are compared. */
const COMPARED = 20;
const CONNECTIONS = 32;
const ROUNDS = 7;
const SECONDS = 3;

type Surface = 'rest' | 'graph';
const dataFolder = await mkdtemp(join(tmpdir(), 'customer-graph-bench-'));
const postgres = await startEmbedded({ dataFolder, onLog: () => {} });
try {
  const { headers, organizationId } = await prepareData(postgres, CUSTOMERS);
  const ids = await somePersons();
  const gateway = await start('gateway', './gateway.ts', postgres.url('app'), organizationId);
  try {
    for (const workload of workloads) {
      await requireSameValues(workload, gateway.url, headers, ids.slice(0, COMPARED));
      await measure(workload, gateway.url, headers, ids);
    }
  } finally {
    await stop(gateway);
  }
} finally {
  await postgres.stop();
  await rm(dataFolder, { recursive: true, force: true });
}

async function somePersons(): Promise<string[]> {
  const owner = new pg.Pool({ connectionString: postgres.url('owner'), max: 1 });
  return someCustomers(owner, CUSTOMERS_ASKED_FOR, 'PERSON').finally(() => owner.end());
}

async function load(
  workload: Workload,
  surface: Surface,
  url: string,
  headers: Headers,
  ids: string[],
): Promise<number> {
  const { method, path, body } = workload[surface];
  let next = 0;
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: [
      {
        method,
        headers,
        setupRequest: (request) => {
          const id = ids[next++ % ids.length] ?? '';
          return { ...request, path: path(id), ...(body ? { body: body(id) } : {}) };
        },
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${workload.title}: some requests failed`);
  return result.requests.average;
}

async function measure(workload: Workload, url: string, headers: Headers, ids: string[]): Promise<void> {
  const figures: Record<Surface, number[]> = { rest: [], graph: [] };
  for (const surface of ['rest', 'graph'] as const) await load(workload, surface, url, headers, ids);
  for (let round = 0; round < ROUNDS; round += 1) {
    // The order alternates, because the first load warms caches for the second.
    const order = round % 2 === 0 ? (['rest', 'graph'] as const) : (['graph', 'rest'] as const);
    for (const surface of order) figures[surface].push(await load(workload, surface, url, headers, ids));
  }
  const [rest, graph] = [median(figures.rest), median(figures.graph)];
  console.log(workload.title);
  console.log(
    `  REST    ${rest.toFixed(0).padStart(6)} requests/s   ${(rest / graph).toFixed(2)} of the graph`,
  );
  console.log(`  graph   ${graph.toFixed(0).padStart(6)} requests/s`);
}
