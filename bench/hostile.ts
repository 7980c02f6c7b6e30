/**
 * Measures how long hostile queries take: `npm run bench:hostile`. The gateway runs in its own process. Each
 * query is sent several times to warm up and is then timed; every request is a new document. Exits with 1 if
 * any request takes more than 100 ms.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../src/embedded-postgres/index.ts';
import { heavyQueries, hostileQueries } from '../test/hostile/queries.ts';
import { prepareData } from './bench-data.ts';
import { median } from './median.ts';
import type { Headers } from './requests.ts';
import { type ServerUnderTest, start, stop } from './server-under-test.ts';

const CUSTOMERS = 1_000;
const WARM_UP = 20;
const RUNS = 50;
const MAX_MS = 100;

interface Timed {
  name: string;
  body: unknown;
  expected: string;
}

const queries: Timed[] = [
  ...hostileQueries.map(({ name, body, code, limit }) => ({ name, body, expected: limit ?? code })),
  ...heavyQueries.map(({ name, query }) => ({ name, body: { query }, expected: 'answered' })),
];

const dataFolder = await mkdtemp(join(tmpdir(), 'customer-graph-bench-'));
const postgres = await startEmbedded({ dataFolder, onLog: () => {} });
let server: ServerUnderTest<'gateway'> | undefined;
try {
  const { headers, organizationId } = await prepareData(postgres, CUSTOMERS);
  server = await start('gateway', './gateway.ts', postgres.url('app'), organizationId);
  const slow: string[] = [];
  for (const query of queries) {
    const times = await timesOf(server.url, headers, query);
    const largest = Math.max(...times);
    if (largest > MAX_MS) slow.push(query.name);
    const figures = [median(times), largest].map((ms) => `${ms.toFixed(1).padStart(7)} ms`).join(' ');
    console.log(`${query.name.padEnd(46)} ${query.expected.padEnd(26)} ${figures}`);
  }
  if (slow.length > 0) {
    console.error(`slower than ${MAX_MS} ms: ${slow.join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  if (server) await stop(server);
  await postgres.stop();
  await rm(dataFolder, { recursive: true, force: true });
}

async function timesOf(url: string, headers: Headers, query: Timed): Promise<number[]> {
  const times: number[] = [];
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const body = JSON.stringify(asNewDocument(query.body, run));
    const started = performance.now();
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    const answer = (await response.json()) as { errors?: { extensions: { code: string; limit?: string } }[] };
    if (run >= 0) times.push(performance.now() - started);
    requireExpected(query, answer.errors?.[0]?.extensions);
  }
  return times;
}

/** Appends a comment, so that the document is not in any cache. */
function asNewDocument(body: unknown, run: number): unknown {
  const { query } = body as { query?: string };
  return query === undefined ? body : { ...(body as object), query: `${query} # ${run}` };
}

function requireExpected(
  { name, expected }: Timed,
  reported: { code: string; limit?: string } | undefined,
): void {
  const got = reported ? (reported.limit ?? reported.code) : 'answered';
  if (got !== expected) throw new Error(`${name}: ${got} instead of ${expected}`);
}
