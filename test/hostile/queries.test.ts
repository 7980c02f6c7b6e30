import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';
import { heavyQueries, hostileQueries } from './queries.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const newerMediaType = { accept: 'application/graphql-response+json' };

describe('a hostile query', () => {
  it.each(hostileQueries)('returns $code $limit for $name', async ({ body, status, code, limit }) => {
    const answer = await post(gateway.server.url, { ...tenant.headers, ...newerMediaType }, body);
    expect(answer.errors?.[0]?.extensions).toMatchObject(limit ? { code, limit } : { code });
    expect(answer.status).toBe(status);
    expect(answer.text.length).toBeLessThan(1_000);
    expect(answer.data ?? null).toBeNull();
  });

  it.each(heavyQueries)('is accepted within the limits: $name', async ({ query }) => {
    expect((await tenant.query(query)).errors).toBeUndefined();
  });
});

describe('the cost of an operation', () => {
  const query = 'query Costly($first: Int) { customers(first: $first) { nodes { addresses { id } } } }';
  const ask = (variables: object, headers: Record<string, string> = { 'x-query-cost': '1' }) =>
    post(gateway.server.url, { ...tenant.headers, ...headers }, { query, variables });

  it('is reported if the request asks for it', async () => {
    const answer = JSON.parse((await ask({ first: 10 })).text);
    expect(answer.extensions).toEqual({ cost: { requested: 2 + 10 * 11, limit: 500_000 } });
    expect(answer.errors).toBeUndefined();
  });

  it('is not reported otherwise', async () => {
    for (const headers of [{}, { 'x-query-cost': '0' }]) {
      expect(JSON.parse((await ask({ first: 10 }, headers)).text)).not.toHaveProperty('extensions');
    }
  });

  it('is reported with a rejection too', async () => {
    const body = {
      query: query.replace('{ id }', `{ ${Array(600).fill('id').join(' ')} }`),
      variables: { first: 100 },
    };
    const cost = { requested: 2 + 100 * 6_001, limit: 500_000 };
    const reported = await post(gateway.server.url, { ...tenant.headers, 'x-query-cost': '1' }, body);
    expect(reported.errors?.[0]?.extensions).toEqual({ code: 'QUERY_TOO_COMPLEX', limit: 'COST', cost });
    expect(reported.errors?.[0]?.message).toContain('costs 600102; the limit is 500000');
    const withoutCost = await post(gateway.server.url, tenant.headers, body);
    expect(withoutCost.errors?.[0]?.extensions).toEqual({ code: 'QUERY_TOO_COMPLEX', limit: 'COST' });
  });
});
