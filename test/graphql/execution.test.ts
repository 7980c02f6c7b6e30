import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';
import { metricOf } from '../support/metric.ts';

/**
 * How the server executes operations, from its metrics. Responses do not show which path was taken, so all
 * other tests also pass without the fast path.
 */
const EXECUTIONS = ['apollo', 'interpreted', 'compiled'];
const READ = `query ($id: ID!) {
  customer(by: { id: $id }) { displayName addresses { city } identityDocuments { number } taxResidences { domain } }
}`;
const WRITE = `mutation ($id: ID!, $branchId: String!) {
  updateCustomerBranch(input: { customerId: $id, branchId: $branchId }) { userErrors { code } }
}`;

let gateway: Gateway;
let tenant: Tenant;
let id: string;

beforeAll(async () => {
  gateway = await startGateway({ FAST_PATH: 'on', QUERY_COST_LIMIT: '9000' });
  tenant = await gateway.tenant();
  id = await tenant.customers.person();
  // Apollo Server handles the first request with an Accept header.
  await tenant.query('{ organization { name } }');
});
afterAll(() => gateway.close());

const executed = () =>
  Promise.all(
    EXECUTIONS.map((name) => metricOf(gateway.server.url, `graph_operations_total{execution="${name}"}`)),
  );

/** Sends each request after the other, and returns how the server executed each. */
async function executionsOf(requests: object[], { headers } = tenant): Promise<string[]> {
  const executions: string[] = [];
  for (const request of requests) {
    const before = await executed();
    const { errors } = await post(gateway.server.url, headers, request);
    expect(errors).toBeUndefined();
    const after = await executed();
    executions.push(EXECUTIONS.filter((_, index) => after[index] !== before[index]).join(' and '));
  }
  return executions;
}

const times = (count: number, request: object) => Array<object>(count).fill(request);

describe('the server', () => {
  it('executes a query as one statement', async () => {
    const requests = times(4, { query: READ, variables: { id } });
    expect(await executionsOf(requests)).toEqual(Array(4).fill('compiled'));
  });

  it('also for callers without pii:read', async () => {
    const scopes = SCOPES.filter((scope) => scope !== 'pii:read');
    const masked = await gateway.credential(tenant, { scopes });
    const requests = times(3, { query: `${READ} # masked`, variables: { id } });
    expect(await executionsOf(requests, masked)).toEqual(Array(3).fill('compiled'));
  });

  it('also for __typename alone, without a statement', async () => {
    expect(await executionsOf(times(3, { query: '{ __typename }' }))).toEqual(Array(3).fill('compiled'));
  });

  it('executes a mutation on the fast path, but with its resolvers', async () => {
    const requests = ['a', 'b', 'c', 'd'].map((branchId) => ({ query: WRITE, variables: { id, branchId } }));
    expect(await executionsOf(requests)).toEqual(Array(4).fill('interpreted'));
  });

  it.each([
    ['selects what only a resolver reads', '{ viewer { userId } }'],
    ['has a key of 64 characters', `{ customers { nodes { ${'k'.repeat(64)}: id } } }`],
    ['has an id that is no UUID', '{ customer(by: { id: "malformed" }) { id } }'],
  ])('executes a query with the resolvers each time if it %s', async (_, query) => {
    expect(await executionsOf(times(3, { query }))).toEqual(Array(3).fill('interpreted'));
  });

  it('executes a query with the resolvers if its lists could have more items than its cost allows', async () => {
    const query = 'query ($first: Int) { customers(first: $first) { nodes { addresses { city } } } }';
    const requests = [1, 1, 100, 1].map((first) => ({ query, variables: { first } }));
    expect(await executionsOf(requests)).toEqual(['compiled', 'compiled', 'interpreted', 'compiled']);
  });

  it('executes a query as one statement also for its 33rd shape of the arguments', async () => {
    const query = `query ($first: Int, $last: Int, $filter: CustomerFilter) {
      customers(first: $first, last: $last, filter: $filter) { nodes { id } } }`;
    const filters = [
      {},
      { type: 'PERSON' },
      { blocked: true },
      { blocked: false },
      { kycLevel: ['FULL_KYC'] },
    ];
    const shapes = filters.flatMap((filter) =>
      [10, 25, 50, 100].flatMap((size) => [
        { first: size, filter },
        { last: size, filter },
      ]),
    );
    const requests = [shapes[0], ...shapes.slice(0, 33), shapes[0]].map((variables) => ({
      query,
      variables,
    }));
    const executions = await executionsOf(requests);
    expect(executions).toEqual(Array(35).fill('compiled'));
  });

  it('reads a customer and its lists with one statement', async () => {
    const statements = () => metricOf(gateway.server.url, 'graph_statements_total');
    const counts = [];
    for (let number = 0; number < 3; number += 1) {
      const before = await statements();
      await post(gateway.server.url, tenant.headers, { query: `${READ} # counted`, variables: { id } });
      counts.push((await statements()) - before);
    }
    expect(counts).toEqual([1, 1, 1]);
  });
});

describe('the document cache', () => {
  const WEIGHT = 'graph_document_cache_bytes';
  /** How much heavier the cache is after each request. */
  async function growth(requests: object[], headers = tenant.headers): Promise<number[]> {
    const grown: number[] = [];
    for (const request of requests) {
      const before = await metricOf(gateway.server.url, WEIGHT);
      await post(gateway.server.url, headers, request);
      grown.push((await metricOf(gateway.server.url, WEIGHT)) - before);
    }
    return grown;
  }

  it('grows by the weight of each statement that is built, and by nothing else', async () => {
    const query = 'query ($first: Int) { customers(first: $first) { nodes { id } } } # weighed';
    const requests = [1, 2, 50, 3].map((first) => ({ query, variables: { first } }));
    const [documentAndSmall = 0, again, large = 0, known] = await growth(requests);
    expect([again, known]).toEqual([0, 0]);
    expect(documentAndSmall).toBeGreaterThan(28_000);
    expect(large).toBeGreaterThan(8_000);
    const scopes = SCOPES.filter((scope) => scope !== 'pii:read');
    const masked = await gateway.credential(tenant, { scopes });
    const [first = 0, second] = await growth(requests.slice(0, 2), masked.headers);
    expect([Math.abs(first - large) < 1_000, second]).toEqual([true, 0]);
  });

  it('does not grow for a query that only the resolvers can read', async () => {
    const [, ...later] = await growth(times(3, { query: '{ viewer { userId } } # weighed' }));
    expect(later).toEqual([0, 0]);
  });
});
