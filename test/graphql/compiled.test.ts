import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';
import { interceptQueries } from '../support/queries.ts';

let gateway: Gateway;
let tenant: Tenant;
let id: string;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
  id = await tenant.customers.person();
});
afterAll(() => gateway.close());

const failing = (text: string) => ({
  instead: /\bcustomer\b/.test(text)
    ? `do $$ begin raise exception using errcode = '57014'; end $$`
    : undefined,
});

describe('a query that was compiled', () => {
  const documents = {
    'of one statement': 'query ($id: ID!) { customer(by: { id: $id }) { id addresses { city } } }',
    'of several': 'query ($id: ID!) { customer(by: { id: $id }) { id userLinks { nodes { id } } } }',
  };

  it.each(Object.entries(documents))('%s tells that the database does not answer', async (_, query) => {
    const ask = () => post(gateway.server.url, tenant.headers, { query, variables: { id } });
    for (let time = 0; time < 3; time += 1) expect((await ask()).data.customer.id).toBe(id);
    const { status, errors } = await interceptQueries(failing, ask);
    expect([status, errors?.map(({ extensions }) => extensions.code)]).toEqual([
      503,
      ['SERVICE_UNAVAILABLE'],
    ]);
    expect((await ask()).data.customer.id).toBe(id);
  });

  it('does not run for a name that no operation has', async () => {
    const query = 'query Known { __typename }';
    const ask = (operationName?: string) =>
      post(gateway.server.url, tenant.headers, { query, operationName });
    for (let time = 0; time < 3; time += 1) expect((await ask()).data).toEqual({ __typename: 'Query' });
    const { data, errors } = await ask('Unknown');
    expect([data, errors?.[0]?.extensions.code]).toEqual([undefined, 'OPERATION_RESOLUTION_FAILURE']);
  });
});
