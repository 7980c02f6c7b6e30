import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendDocuments } from '../support/document-flood.ts';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';
import { type Running, start } from '../support/process.ts';

/**
 * Heap limit in MB. Without a bound on the document cache, these documents take more: `npm run faults --
 * distinct-documents` sends 2,000 to a heap of 512.
 */
const HEAP = 176;
const DOCUMENTS = 300;

/** Provides the database and the tenants; the server under test is a separate process. */
let gateway: Gateway;
let burst: Tenant;
let other: Tenant;
let customer: string;
let program: Running;
let url: string;

beforeAll(async () => {
  gateway = await startGateway();
  burst = await gateway.tenant();
  other = await gateway.tenant();
  customer = await other.customers.person();
  program = start('dist/main.js', [], {
    ...{ PORT: '0', DATABASE_URL: gateway.database.url, LOG_LEVEL: 'warn', RATE_LIMIT: '999999999' },
    NODE_OPTIONS: `--max-old-space-size=${HEAP}`,
  });
  [, url = ''] = await program.until(/The graph is at (\S+)\/graphql/);
});
afterAll(async () => {
  await program?.end();
  await gateway?.close();
});

const query = `query Other${randomUUID().slice(0, 8)}($id: ID!) { customer(by: { id: $id }) { id displayName } }`;
const askAsOther = () => post(url, other.headers, { query, variables: { id: customer } });

async function askUntil(signal: AbortSignal): Promise<string[]> {
  const answers: string[] = [];
  while (!signal.aborted) {
    answers.push((await askAsOther()).text);
    await sleep(50);
  }
  return answers;
}

describe('an organization that sends distinct large documents', () => {
  it('does not exhaust the heap, and others still get responses', { timeout: 240_000 }, async () => {
    const first = await askAsOther();
    expect(first.data.customer).toEqual({ id: customer, displayName: 'Ada Lovelace' });
    const flood = new AbortController();
    const documentLoad = { url, headers: burst.headers, documents: DOCUMENTS, times: 4, connections: 4 };
    const [answers] = await Promise.all([
      askUntil(flood.signal),
      sendDocuments(documentLoad).finally(() => flood.abort()),
    ]);
    expect(new Set(answers)).toEqual(new Set([first.text]));
    expect((await askAsOther()).text).toBe(first.text);
    expect(program.child.exitCode).toBeNull();
    expect(program.child.signalCode).toBeNull();
  });
});
