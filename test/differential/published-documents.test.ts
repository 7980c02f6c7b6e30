import { afterAll, beforeAll, expect, it } from 'vitest';
import { renewDemoCredential } from '../../src/demo/demo-setup.ts';
import { post } from '../support/gateway.ts';
import { expectSameResponses } from './compare.ts';
import { publishedDocuments } from './published-documents.ts';
import { startServers } from './servers.ts';

const documents = await publishedDocuments();

let servers: Awaited<ReturnType<typeof startServers>>;
let headers: Record<string, string>;

beforeAll(async () => {
  servers = await startServers();
  const { apiKey, apiSecret } = await renewDemoCredential(servers.gateway.database.adminUrl);
  headers = { 'x-api-key': apiKey, 'x-api-secret': apiSecret };
});
afterAll(() => servers.close());

const FACTS = `{ customer(by: { reference: { system: BANKING, value: "5000001" } }) { id history { edges { cursor } } }
  customers(first: 1) { edges { cursor } } }`;

/** Values of the variables of documents that are published without variables. */
async function variablesFor(query: string): Promise<Record<string, unknown>> {
  const { data } = await post(servers.fast.url, headers, { query: FACTS });
  const { id, history } = data.customer;
  const [{ cursor: after }] = (query.includes('history(') ? history : data.customers).edges;
  return { id, by: { id }, asOf: '2026-01-01T00:00:00Z', counted: true, after };
}

it('the queries come from every source', () => {
  const sources = new Set(documents.map(({ source }) => source.replace(/:.*/, '')));
  expect([...sources].sort()).toEqual(
    [
      ...['authentication', 'deploy', 'mutations', 'queries', 'rest', 'update-semantics'].map(
        (page) => `docs/${page}.md`,
      ),
      ...['examples/client', 'examples/web', 'explorer'],
    ].sort(),
  );
});

it.each(documents)('$source has the same response on both paths', async (document) => {
  const { query, variables: published } = document;
  const { data, codes } = await expectSameResponses(servers, headers, {
    query,
    variables: published ?? (await variablesFor(query)),
  });
  expect([codes, data]).toEqual([[], expect.anything()]);
});
