/**
 * Measures how much heap a cached document holds: `npm run bench:documents`. The server runs in this process
 * and answers each of several new documents a few times; the heap is measured after each pass. Exits with 1
 * if a document holds more than the estimate of `src/graphql/document-weight.ts`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type DocumentNode, Kind as Kinds, type OperationDefinitionNode, parse } from 'graphql';
import { readConfig } from '../src/config.ts';
import { startEmbedded } from '../src/embedded-postgres/index.ts';
import { compiledSize } from '../src/graphql/compiled-size.ts';
import { weightOfCode, weightOfDocument } from '../src/graphql/document-weight.ts';
import { isCompilable } from '../src/graphql/jit-support.ts';
import { buildSchema } from '../src/graphql/schema/build-schema.ts';
import { createServer } from '../src/server.ts';
import { type Kind, kindsOfDocuments } from '../test/support/distinct-documents.ts';
import { prepareData } from './bench-data.ts';
import type { Headers } from './requests.ts';

const CUSTOMERS = 100;
const DOCUMENTS = 12;
const USES = 6;

const schema = buildSchema({});
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
  const heaps = [await heap()];
  for (let use = 0; use < USES; use += 1) {
    for (const query of documents) await ask(query);
    heaps.push(await heap());
  }
  const held = heaps.slice(1).map((each) => (each - (heaps[0] ?? 0)) / DOCUMENTS);
  report(name, make(0), held);
}

function report(name: string, text: string, held: readonly number[]): void {
  const document = parse(text);
  const operation = operationIn(document);
  const size = compiledSize(schema, document, operation);
  const weight =
    weightOfDocument(text, document) + (isCompilable(document, operation) ? weightOfCode(size) : 0);
  const [once = 0, twice = 0] = held;
  const tokens = document.tokenCount ?? 0;
  const [parsed, max] = [Math.max(once, twice), Math.max(...held)];
  const kilobytes = (bytes: number) => Math.round(bytes / 1_000);
  console.log(`${name}: ${tokens} tokens, ${size.fields} fields when compiled`);
  console.log(`  kB after each use: ${held.map(kilobytes).join(', ')}; estimated ${kilobytes(weight)}`);
  console.log(
    `  bytes per token: ${Math.round(parsed / tokens)}, per compiled field: ${Math.round((max - parsed) / size.fields)}`,
  );
  if (max > weight) process.exitCode = 1;
}

function operationIn({ definitions }: DocumentNode): OperationDefinitionNode {
  const operation = definitions.find(({ kind }) => kind === Kinds.OPERATION_DEFINITION);
  if (!operation) throw new Error('a document without an operation');
  return operation as OperationDefinitionNode;
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
