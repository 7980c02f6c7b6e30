import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { ask, type RestAnswer, requestOf } from '../rest/contract/ask.ts';
import { bodyOf, type Example, examplesOf } from '../rest/contract/examples.ts';
import { seedFixture, USER } from '../rest/contract/fixture.ts';
import { callsFor, keysOf } from '../support/calls.ts';
import { populateTenant } from '../support/fully-populated-tenant.ts';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';
import { createPerson } from '../support/mutations.ts';
import { type Running, start } from '../support/process.ts';

/** The line of a request says which customers its answer shows: their number, and the ids of at most 100. */
let gateway: Gateway;
let tenant: Tenant;
let server: Running;
let url: string;
let customers: string[];
let person: string;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant({ userId: 'shared-user' });
  await populateTenant(tenant, 'shown');
  const { data } = await tenant.query('{ customers { nodes { id __typename } } }');
  customers = data.customers.nodes.map(({ id }: { id: string }) => id);
  person = data.customers.nodes.find(
    (each: { __typename: string }) => each.__typename === 'PersonCustomer',
  ).id;
  server = start('dist/main.js', [], { PORT: '0', DATABASE_URL: gateway.database.url });
  [, url = ''] = await server.until(/The graph is at (http:\/\/[^/\s]+)\/graphql/);
});
afterAll(async () => {
  server.child.kill();
  await server.ended;
  await gateway.close();
});

interface Shown {
  customers?: number;
  customerIds?: string[];
}

async function lineOf({ headers }: { headers: Headers }): Promise<Shown> {
  const id = headers.get('x-request-id') ?? 'none';
  const [line] = await server.until(new RegExp(`^.*"reqId":"${id}".*"msg":"request".*$`, 'm'));
  const { customers, customerIds } = JSON.parse(line);
  return { customers, customerIds };
}

const NONE = { customers: undefined, customerIds: undefined };

/** Twice, because a document that is known is run another way; both lines must say the same. */
async function shownBy(query: string, { headers } = tenant, variables = {}): Promise<Shown> {
  const [first, again] = [
    await lineOf(await post(url, headers, { query, variables })),
    await lineOf(await post(url, headers, { query, variables })),
  ];
  expect(again).toEqual(first);
  return { ...first, ...(first.customerIds ? { customerIds: first.customerIds.toSorted() } : {}) };
}

const those = (...ids: string[]) => ({ customers: ids.length, customerIds: ids.toSorted() });

/** The customer of each row of the organization. */
async function owners(): Promise<Map<string, string>> {
  const admin = gateway.database.adminOrm.em.getConnection();
  const tables = ['address', 'business_person', 'credit_limit_order', 'crm_event', 'identity_document'];
  tables.push('social_media_handle', 'tax_residence', 'user_link');
  const found = new Map(customers.map((id) => [id, id]));
  for (const table of tables) {
    const rows = await admin.execute<{ id: string; customer_id: string }[]>(
      `select id, customer_id from ${table} where organization_id = ?`,
      [tenant.id],
    );
    for (const row of rows) found.set(row.id, row.customer_id);
  }
  return found;
}

describe('a read of the graph', () => {
  it('names the customer of whatever has an id, by whichever field it is asked for', async () => {
    const [ownerOf, calls] = [await owners(), callsFor(await keysOf(gateway.database, tenant))];
    let named = 0;
    for (const name of ['node', 'customer', 'creditLimitOrder']) {
      for (const call of calls[name] ?? []) {
        const { data } = await tenant.query(`{ answer: ${call} { id __typename } }`);
        const owner = ownerOf.get(data.answer?.id);
        expect(await shownBy(`{ answer: ${call} { __typename } }`), call).toEqual(
          owner ? those(owner) : NONE,
        );
        named += owner ? 1 : 0;
      }
    }
    expect(named).toBeGreaterThan(15);
    const [all = ''] = calls.nodes ?? [];
    expect(await shownBy(`{ ${all} { id } }`)).toEqual(those(...customers));
  });

  it('names the customers of a page, and none beyond it', async () => {
    const [newest = '', oldest = ''] = customers;
    expect(await shownBy('{ customers(first: 1) { nodes { id } } }')).toEqual(those(newest));
    expect(await shownBy('{ customers(last: 1) { edges { node { id } } } }')).toEqual(those(oldest));
    expect(await shownBy('{ customers { edges { cursor } } }')).toEqual(those(newest, oldest));
    expect(await shownBy('{ customers { pageInfo { endCursor } } }')).toEqual(those(oldest));
  });

  it('names each customer once, however often it is shown', async () => {
    const query = `{ viewer { customers { nodes { id userLinks { nodes { customer { id } } } addresses { id } } } }
      organization { crmEvents { nodes { customerName customer { id crmEvents { edges { node { id } } } } } } }
      a: customer(by: { id: "${person}" }) { id history { nodes { version } } } b: node(id: "${person}") { id } }`;
    expect(await shownBy(query)).toEqual(those(person));
  });

  it.each([
    ['a count', '{ customers { totalCount { value } } }'],
    ['whether there are more', '{ customers(first: 1) { pageInfo { hasNextPage } } }'],
    ['the caller', '{ viewer { userId organization { name } } }'],
    ['nobody', '{ customer(by: { id: "00000000-0000-7000-8000-000000000000" }) { id } }'],
    ['an error', '{ customers(first: 1000) { nodes { id } } }'],
    ['a connection without a page', '{ organization { crmEvents { totalCount { value } } } }'],
  ])('names nobody where it shows %s alone', async (_what, query) => {
    expect(await shownBy(query)).toEqual(NONE);
  });

  it('names nobody whom the caller is not shown', async () => {
    const { data } = await tenant.query(
      `{ customer(by: { id: "${person}" }) { addresses { id } createdAt } }`,
    );
    const blind = await gateway.credential(tenant, {
      scopes: SCOPES.filter((each) => each !== 'addresses:read'),
    });
    const query = `{ node(id: "${data.customer.addresses[0].id}") { id } }`;
    expect(await shownBy(query, blind)).toEqual(NONE);
    expect(await shownBy(query, await gateway.tenant())).toEqual(NONE);
    expect(await shownBy(query)).toEqual(those(person));
  });

  it('names a customer as it was', async () => {
    const other = await gateway.tenant();
    const id = await createPerson(other);
    const query = 'query ($id: ID!, $at: DateTime!) { customer(by: { id: $id }, asOf: $at) { id } }';
    const now = new Date(Date.now() + 60_000).toISOString();
    expect(await shownBy(query, other, { id, at: now })).toEqual(those(id));
    expect(await shownBy(query, other, { id, at: '2001-01-01T00:00:00Z' })).toEqual(NONE);
  });

  it('names nobody for a HEAD, which shows nothing', async () => {
    const path = `${url}/graphql?query=${encodeURIComponent(`{ customer(by: { id: "${person}" }) { id } }`)}`;
    const lineFor = async (method: string) => lineOf(await fetch(path, { method, headers: tenant.headers }));
    expect(await lineFor('GET')).toEqual(those(person));
    expect(await lineFor('HEAD')).toEqual(NONE);
  });

  it('counts all, and names at most 100', async () => {
    const many = await gateway.tenant();
    for (let made = 0; made < 120; made += 1) await many.customers.person();
    const { customers: count, customerIds } = await shownBy(
      '{ a: customers(first: 100) { nodes { id } } b: customers(last: 100) { nodes { id } } }',
      many,
    );
    expect([count, customerIds?.length, new Set(customerIds).size]).toEqual([120, 100, 100]);
  });
});

describe('a write in the graph', () => {
  const write = (selection: string, input: object = {}) =>
    shownBy(
      `mutation ($input: AddCustomerAddressInput!) { addCustomerAddress(input: $input) { ${selection} } }`,
      tenant,
      { input: { customerId: person, line1: 'x', country: 'DE', ...input } },
    );

  it('names the customer that its payload shows', async () => {
    expect(await write('customer { id }')).toEqual(those(person));
    expect(await write('address { id }')).toEqual(those(person));
    expect(await write('address { id } customer { addresses { id } }')).toEqual(those(person));
  });

  it('names nobody where it shows none', async () => {
    expect(await write('userErrors { code }')).toEqual(NONE);
    expect(await write('customer { id } userErrors { code }', { line1: '' })).toEqual(NONE);
  });
});

describe('a request of a REST surface', () => {
  it('names the customers that its answer shows', async () => {
    const names = examplesOf(await seedFixture(await gateway.tenant())).map(({ name }) => name);
    const counts = { named: 0, unnamed: 0 };
    for (const name of names) {
      const bank = await gateway.tenant({ userId: USER });
      const example = examplesOf(await seedFixture(bank)).find((each) => each.name === name) as Example;
      const answer = await ask(url, requestOf(example, bodyOf(example), bank.headers));
      expect(answer.status, example.name + answer.text).toBeLessThan(300);
      const line = await lineOf(answer);
      if (answer.text === '') expect(line, example.name).toEqual(NONE);
      else expect(line.customerIds?.length, example.name).toBe(line.customers);
      const about = example.about && 'id' in example.about ? example.about.id : undefined;
      if (answer.text !== '' && about) expect(line.customerIds, example.name).toContain(about);
      counts[line.customers ? 'named' : 'unnamed'] += 1;
      if (answer.text !== '') expect(line.customers, example.name).toBeGreaterThan(0);
    }
    expect(counts.named).toBeGreaterThan(25);
    expect(counts.unnamed).toBeGreaterThan(0);
  });

  it('names nobody for what was refused, is not there, or is known already', async () => {
    const bank = await gateway.tenant();
    const id = await bank.customers.person();
    const get = (path: string, headers: object = {}): Promise<RestAnswer> =>
      ask(url, { method: 'GET', path, headers: { ...bank.headers, ...headers } });
    const path = `/api/v1/clients/person/${id}`;
    const seen = await get(path);
    expect(await lineOf(seen)).toEqual(those(id));
    const head = await ask(url, { method: 'HEAD', path, headers: bank.headers });
    expect([head.status, head.headers.get('etag'), await lineOf(head)]).toEqual([
      200,
      seen.headers.get('etag'),
      NONE,
    ]);
    const known = await get(path, { 'if-none-match': seen.headers.get('etag') ?? '' });
    expect([known.status, await lineOf(known)]).toEqual([304, NONE]);
    const other = await get(`/api/v1/clients/person/${person}`);
    expect([other.status, await lineOf(other)]).toEqual([404, NONE]);
    const rejected = await ask(url, { method: 'PUT', path, headers: bank.headers, body: { email: 1 } });
    expect([rejected.status, await lineOf(rejected)]).toEqual([415, NONE]);
    const headers = { ...bank.headers, 'content-type': 'application/json' };
    const wrong = await ask(url, { method: 'PUT', path, headers, body: { email: 'x' } });
    expect([wrong.status, await lineOf(wrong)]).toEqual([400, NONE]);
  });

  it('names each customer of a list', async () => {
    const bank = await gateway.tenant();
    const [a, b] = [await bank.customers.person(), await bank.customers.person()];
    await bank.customers.crmEvent(a, {});
    await bank.customers.crmEvent(a, {});
    const events = await ask(url, {
      method: 'GET',
      path: `/v1/banks/${bank.bankId}/crm-events`,
      headers: bank.headers,
    });
    expect([events.status, await lineOf(events)]).toEqual([200, those(a)]);
    const all = await ask(url, {
      method: 'GET',
      path: `/v1/banks/${bank.bankId}/firehose/customers`,
      headers: bank.headers,
    });
    const { customers: count, customerIds } = await lineOf(all);
    expect([all.status, count, customerIds?.toSorted()]).toEqual([200, 2, [a, b].toSorted()]);
  });
});
