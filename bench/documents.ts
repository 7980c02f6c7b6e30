/**
 * Measures how much heap a cached document holds: `npm run bench:documents`. The server runs in this process
 * and answers each of several new documents a few times; the heap is measured after each pass. Exits with 1
 * if a document holds more than the estimate of `src/graphql/document-weight.ts`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'graphql';
import { readConfig } from '../src/config.ts';
import { startEmbedded } from '../src/embedded-postgres/index.ts';
import { createServer } from '../src/server.ts';
import { type Kind, kindsOfDocuments } from '../test/support/distinct-documents.ts';
import { prepareData } from './bench-data.ts';
import type { Headers } from './requests.ts';

const CUSTOMERS = 100;
const DOCUMENTS = 12;
const USES = 6;

const dataFolder = await mkdtemp(join(tmpdir(), 'customer-graph-bench-'));
const postgres = await startEmbedded({ dataFolder, onLog: () => {} });
try {
  const { headers } = await prepareData(postgres, CUSTOMERS);
  const settings = { PORT: '0', DATABASE_URL: postgres.url('app'), RATE_LIMIT: '999999999' };
  for (const [name, kind] of Object.entries(kindsOfDocuments)) {
    // A new server per kind, so that no document is evicted from the cache for the next kind.
    const server = await createServer(readConfig({ ...settings, LOG_LEVEL: 'silent' }));
    await measure(server.url, headers, name, kind);
    await server.close();
  }
} finally {
  await postgres.stop();
  await rm(dataFolder, { recursive: true, force: true });
}

async function measure(url: string, headers: Headers, name: string, { make, variables = [{}] }: Kind) {
  const ask = async (query: string) => {
    for (const each of variables) await post(url, headers, { query, variables: each });
  };
  // A first document warms up the server, so that one-time allocations are not counted.
  for (let use = 0; use < USES; use += 1) await ask(make(DOCUMENTS));
  const documents = Array.from({ length: DOCUMENTS }, (_, number) => make(number));
  const [heaps, weights] = [[await heap()], [await cacheWeight(url)]];
  for (let use = 0; use < USES; use += 1) {
    for (const query of documents) await ask(query);
    heaps.push(await heap());
    weights.push(await cacheWeight(url));
  }
  const perDocument = ([before = 0, ...after]: number[]) => after.map((each) => (each - before) / DOCUMENTS);
  report(name, make(0), perDocument(heaps), perDocument(weights));
}

function report(name: string, text: string, held: readonly number[], estimated: readonly number[]): void {
  const kilobytes = (bytes: readonly number[]) => bytes.map((each) => Math.round(each / 1_000)).join(', ');
  console.log(`${name}: ${parse(text).tokenCount ?? 0} tokens`);
  console.log(`  kB after each use: ${kilobytes(held)}; estimated ${kilobytes(estimated)}`);
  if (held.some((each, use) => each > (estimated[use] ?? 0))) process.exitCode = 1;
}

/** The weight of all cached documents, as the server estimates it. */
async function cacheWeight(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^graph_document_cache_bytes (\d+)/m.exec(metrics)?.[1]);
}

async function post(url: string, headers: Headers, body: object): Promise<void> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  const { errors } = (await response.json()) as { errors?: { message: string }[] };
  if (errors) throw new Error(errors[0]?.message);
}

/**
 * Bytes in use after garbage collection. V8 frees unused code only after several collections, hence the
 * rounds.
 */
async function heap(): Promise<number> {
  for (let round = 0; round < 6; round += 1) {
    globalThis.gc?.();
    await sleep(50);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
