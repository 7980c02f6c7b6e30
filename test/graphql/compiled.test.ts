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

describe('a compiled query', () => {
  const documents = {
    'with one statement': 'query ($id: ID!) { customer(by: { id: $id }) { id addresses { city } } }',
    'with several statements':
      'query ($id: ID!) { customer(by: { id: $id }) { id userLinks { nodes { id } } } }',
  };

  it.each(Object.entries(documents))(
    '%s returns SERVICE_UNAVAILABLE if the database is unavailable',
    async (_, query) => {
      const ask = () => post(gateway.server.url, tenant.headers, { query, variables: { id } });
      for (let attempt = 0; attempt < 3; attempt += 1) expect((await ask()).data.customer.id).toBe(id);
      const { status, errors } = await interceptQueries(failing, ask);
      expect([status, errors?.map(({ extensions }) => extensions.code)]).toEqual([
        503,
        ['SERVICE_UNAVAILABLE'],
      ]);
      expect((await ask()).data.customer.id).toBe(id);
    },
  );

  it('rejects an unknown operation name', async () => {
    const query = 'query Known { __typename }';
    const ask = (operationName?: string) =>
      post(gateway.server.url, tenant.headers, { query, operationName });
    for (let attempt = 0; attempt < 3; attempt += 1)
      expect((await ask()).data).toEqual({ __typename: 'Query' });
    const { data, errors } = await ask('Unknown');
    expect([data, errors?.[0]?.extensions.code]).toEqual([undefined, 'OPERATION_RESOLUTION_FAILURE']);
  });
});
