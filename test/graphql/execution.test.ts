import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';
import { metricOf } from '../support/metric.ts';

/**
 * How the server executes operations, from its metrics. Responses do not show whether the fast path, compiled
 * code and prefetching are used, so all other tests also pass without them.
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
  gateway = await startGateway({ ACCELERATION: 'on' });
  tenant = await gateway.tenant();
  id = await tenant.customers.person();
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
  it('executes a query with Apollo Server, then on the fast path, then with compiled code', async () => {
    const requests = times(5, { query: READ, variables: { id } });
    expect(await executionsOf(requests)).toEqual([
      'apollo',
      'interpreted',
      'compiled',
      'compiled',
      'compiled',
    ]);
  });

  it('compiles a query for callers without pii:read, too', async () => {
    const scopes = SCOPES.filter((scope) => scope !== 'pii:read');
    const masked = await gateway.credential(tenant, { scopes });
    const requests = times(4, { query: `${READ} # masked`, variables: { id } });
    expect(await executionsOf(requests, masked)).toEqual(['apollo', 'interpreted', 'compiled', 'compiled']);
  });

  it('executes a mutation on the fast path, but never with compiled code', async () => {
    const requests = ['a', 'b', 'c', 'd'].map((branchId) => ({ query: WRITE, variables: { id, branchId } }));
    expect(await executionsOf(requests)).toEqual(['apollo', 'interpreted', 'interpreted', 'interpreted']);
  });

  it('reads a customer and its lists with one statement, however it executes the operation', async () => {
    const statements = () => metricOf(gateway.server.url, 'graph_statements_total');
    const counts = [];
    for (let number = 0; number < 4; number += 1) {
      const before = await statements();
      await post(gateway.server.url, tenant.headers, { query: `${READ} # prefetched`, variables: { id } });
      counts.push((await statements()) - before);
    }
    expect(counts).toEqual([1, 1, 1, 1]);
  });
});
