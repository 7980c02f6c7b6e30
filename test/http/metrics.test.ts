import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';
import { createPerson, mutateOrThrow } from '../support/mutations.ts';

const MANIFEST = 'examples/client/src/gql/persisted-documents.json';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway({ TRUSTED_DOCUMENTS: MANIFEST, QUERY_COST_LIMIT: '5000' });
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const metrics = async () => (await fetch(`${gateway.server.url}/metrics`)).text();

/** Sums a metric over all series with these labels. Other servers in this process are counted too. */
async function figureOf(name: string, labels: Record<string, string> = {}): Promise<number> {
  const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  return (await metrics())
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
    .filter((line) => wanted.every((label) => line.includes(label)))
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

/** Returns the growth of a metric while `work` runs. */
async function growthOf(
  [name, labels]: Parameters<typeof figureOf>,
  work: () => Promise<unknown>,
): Promise<number> {
  const before = await figureOf(name, labels);
  await work();
  return (await figureOf(name, labels)) - before;
}

const ask = (query: string, variables = {}) => post(gateway.server.url, tenant.headers, { query, variables });

describe('/metrics', () => {
  it('returns the Prometheus text format', async () => {
    const response = await fetch(`${gateway.server.url}/metrics`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
    ]);
    const text = await response.text();
    for (const line of text.split('\n').filter((each) => each && !each.startsWith('#'))) {
      expect(line).toMatch(/^[a-z_\d]+(\{[^}]*\})? [-+.\deNa]+$/);
    }
    expect(text).toContain('nodejs_eventloop_lag_seconds');
  });

  const COUNT = 'graph_request_duration_seconds_count';

  it('counts requests by operation if the operation is registered', async () => {
    const text = 'query CustomerList { __typename }';
    expect(await growthOf([COUNT, { surface: 'graph', operation: 'CustomerList' }], () => ask(text))).toBe(1);
    const labels = { surface: 'graph', operation: 'other' };
    expect(await growthOf([COUNT, labels], () => ask('query MariaSchmidt { __typename }'))).toBe(1);
    expect(await metrics()).not.toContain('MariaSchmidt');
  });

  it('counts REST requests by operation', async () => {
    const { url } = gateway.server;
    const work = () => fetch(`${url}/v1/customers/none`, { headers: tenant.headers });
    const before = await metrics();
    await work();
    const after = await metrics();
    const counted = (text: string) => text.split('\n').filter((line) => line.startsWith(COUNT));
    expect(counted(after).filter((line) => !counted(before).includes(line))).toHaveLength(1);
  });

  it('counts rejected requests by limit and code', async () => {
    const costly =
      '{ customers(first: 100) { nodes { addresses { id line1 city state postcode country } } } }';
    expect(await growthOf(['graph_rejected_total', { limit: 'COST' }], () => ask(costly))).toBe(1);
    const body = JSON.stringify({ query: 'x'.repeat(200_000) });
    const large = () => post(gateway.server.url, tenant.headers, body);
    expect(await growthOf(['graph_rejected_total', { limit: 'BODY' }], large)).toBe(1);
    const labels = { surface: 'graph', code: 'GRAPHQL_PARSE_FAILED' };
    expect(await growthOf(['graph_request_errors_total', labels], () => ask('{'))).toBe(1);
    const stranger = () => fetch(`${gateway.server.url}/graphql`, { method: 'POST' });
    expect(await growthOf(['graph_request_errors_total', { code: 'UNAUTHENTICATED' }], stranger)).toBe(1);
  });

  it('counts statements and journal entries, but no entry for a write without changes', async () => {
    const customerId = await createPerson(tenant);
    const write = () =>
      mutateOrThrow(tenant, 'updateCustomerEmail', { customerId, email: 'counted@example.com' });
    const entries = [
      'graph_journal_entries_total',
      { system: 'graph', operation: 'updateCustomerEmail' },
    ] as const;
    expect(await growthOf([...entries], write)).toBe(1);
    expect(await growthOf([...entries], write)).toBe(0);
    expect(await growthOf(['graph_statements_total'], () => ask('{ organization { id } }'))).toBe(1);
  });

  it('reports the database connections', async () => {
    expect((await ask('{ organization { id } }')).errors).toBeUndefined();
    await expect.poll(() => figureOf('graph_pool_connections', { state: 'idle' })).toBeGreaterThan(0);
    expect(await figureOf('graph_pool_connections', { state: 'waiting' })).toBe(0);
  });
});
