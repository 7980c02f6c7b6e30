import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, post, startGateway, type Tenant } from '../../support/gateway.ts';
import { interceptQueries } from '../../support/queries.ts';

let gateway: Gateway;
let tenant: Tenant;
let id: string;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
  id = await tenant.customers.person();
});
afterAll(() => gateway.close());

const ask = (query: string, further: object = {}) =>
  post(gateway.server.url, tenant.headers, { query, variables: { id }, ...further });

async function warmUp(query: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) expect((await ask(query)).data.customer.id).toBe(id);
}

describe('an error of a statement', () => {
  const documents = {
    'of one root field': 'query ($id: ID!) { customer(by: { id: $id }) { id addresses { city } } }',
    'of several root fields':
      'query ($id: ID!) { customer(by: { id: $id }) { id } other: customer(by: { id: $id }) { userLinks { nodes { id } } } }',
  };
  const failures = {
    SERVICE_UNAVAILABLE: `do $$ begin raise exception using errcode = '57014'; end $$`,
    INTERNAL_SERVER_ERROR: 'select 1 / 0',
  };
  const cases = Object.entries(documents).flatMap(([title, query]) =>
    Object.entries(failures).map(([code, instead]) => ({ title, query, code, instead })),
  );

  it.each(cases)('$title is reported as $code by the resolvers, which do not read again', async (each) => {
    await warmUp(each.query);
    let reads = 0;
    const failing = (text: string) => {
      if (!/\bcustomer\b/.test(text)) return undefined;
      reads += 1;
      return { instead: each.instead };
    };
    const { data, errors = [] } = await interceptQueries(failing, () => ask(each.query));
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set([each.code]));
    expect(errors.map(({ path }) => path?.[0])).toEqual(Object.keys(data));
    expect(reads).toBe(1);
    expect((await ask(each.query)).data.customer.id).toBe(id);
  });
});

it('an unknown operation name is rejected', async () => {
  const query = 'query Known($id: ID!) { customer(by: { id: $id }) { id } }';
  await warmUp(query);
  const { data, errors } = await ask(query, { operationName: 'Unknown' });
  expect([data, errors?.[0]?.extensions.code]).toEqual([undefined, 'OPERATION_RESOLUTION_FAILURE']);
});
