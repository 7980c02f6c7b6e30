import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { SCOPES } from '../src/auth/scopes.ts';
import { sendDocuments } from '../test/support/document-flood.ts';
import type { Fault } from './fault.ts';
import type { Answer, Caller } from './harness/caller.ts';

const HEAP_MB = 512;
const TIMES = 4;
const CONNECTIONS = 4;

const KNOWN = 'query Known { customers(first: 3) { nodes { id displayName } } }';

export const distinctDocuments: Fault = {
  title: `an organization sends 2,000 distinct large documents to a server with a heap of ${HEAP_MB} MB`,
  environment: { RATE_LIMIT: '999999999', NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}` },
  async run(harness, size) {
    const { caller, server } = harness;
    const documents = size === 'full' ? 2_000 : 50;
    const flooder = await harness.callerOf('crowd', SCOPES);
    const first = await caller.ask(KNOWN);
    assert.equal(first.data.customers.nodes.length, 3);
    const over = new AbortController();
    const flood = {
      url: flooder.url,
      headers: flooder.headers,
      documents,
      times: TIMES,
      connections: CONNECTIONS,
    };
    const [answers] = await Promise.all([
      askUntil(over.signal, caller),
      sendDocuments(flood).finally(() => over.abort()),
    ]);
    for (const { status, data } of answers) assert.deepEqual([status, data], [200, first.data]);
    const next = await caller.ask(KNOWN);
    assert.deepEqual(next.data, first.data);
    assert.equal(server.child.exitCode, null, 'the process still runs');
    const metrics = await (await fetch(`${caller.url}/metrics`)).text();
    return {
      counts: {
        documents,
        'heap, MB': HEAP_MB,
        'documents in the cache, MB': megabytes(metrics, 'graph_document_cache_bytes'),
        'heap in use, MB': megabytes(metrics, 'nodejs_heap_size_used_bytes'),
        'resident memory, MB': megabytes(metrics, 'process_resident_memory_bytes'),
        'responses to another organization meanwhile': answers.length,
      },
      times: {
        'slowest of them': { took: Math.max(...answers.map(({ took }) => took)), max: 3_000 },
        'next response': { took: next.took, max: 1_000 },
      },
    };
  },
};

async function askUntil(signal: AbortSignal, caller: Caller): Promise<Answer[]> {
  const answers: Answer[] = [];
  while (!signal.aborted) {
    answers.push(await caller.ask(KNOWN));
    await sleep(50);
  }
  return answers;
}

/** Reads a metric in bytes and returns megabytes. */
function megabytes(metrics: string, name: string): number {
  return Math.round(Number(new RegExp(`^${name} (\\d+)`, 'm').exec(metrics)?.[1]) / 1_048_576);
}
