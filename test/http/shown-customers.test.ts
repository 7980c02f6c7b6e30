import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { ask, type RestAnswer, requestOf } from '../rest/contract/ask.ts';
import { bodyOf, type Example, examplesOf } from '../rest/contract/examples.ts';
import { seedFixture } from '../rest/contract/fixture.ts';
import { callsFor, keysOf } from '../support/calls.ts';
import { LIST_TABLES } from '../support/customer-tables.ts';
import { populateTenant, USER } from '../support/fully-populated-tenant.ts';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';
import { createPerson } from '../support/mutations.ts';
import { type Running, start } from '../support/process.ts';

/** The access log line names the customers in the response: their number and at most 100 ids. */
let gateway: Gateway;
let tenant: Tenant;
let server: Running;
let url: string;
let customers: string[];
let person: string;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant({ userId: USER });
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

interface LoggedCustomers {
  customers?: number;
  customerIds?: string[];
}

async function lineOf({ headers }: { headers: Headers }): Promise<LoggedCustomers> {
  const id = headers.get('x-request-id') ?? 'none';
  const [line] = await server.until(new RegExp(`^.*"reqId":"${id}".*"msg":"request".*$`, 'm'));
  const { customers, customerIds } = JSON.parse(line);
  return { customers, customerIds };
}

const NONE = { customers: undefined, customerIds: undefined };

/** Sends the query twice, because the fast path handles a cached document. Both log lines must be equal. */
async function loggedFor(query: string, { headers } = tenant, variables = {}): Promise<LoggedCustomers> {
  const [first, again] = [
    await lineOf(await post(url, headers, { query, variables })),
    await lineOf(await post(url, headers, { query, variables })),
  ];
  expect(again).toEqual(first);
  return { ...first, ...(first.customerIds ? { customerIds: first.customerIds.toSorted() } : {}) };
}

const logged = (...ids: string[]) => ({ customers: ids.length, customerIds: ids.toSorted() });

/** Maps the id of each row of the organization to its customer. */
async function owners(): Promise<Map<string, string>> {
  const admin = gateway.database.adminOrm.em.getConnection();
  const found = new Map(customers.map((id) => [id, id]));
  for (const table of LIST_TABLES) {
    const rows = await admin.execute<{ id: string; customer_id: string }[]>(
      `select id, customer_id from ${table} where organization_id = ?`,
      [tenant.id],
    );
    for (const row of rows) found.set(row.id, row.customer_id);
  }
  return found;
}

describe('the log line of a GraphQL query', () => {
  it('names the customer of every object, for every field that returns it', async () => {
    const [ownerOf, calls] = [await owners(), callsFor(await keysOf(gateway.database, tenant))];
    let withOwner = 0;
    for (const name of ['node', 'customer', 'creditLimitOrder']) {
      for (const call of calls[name] ?? []) {
        const { data } = await tenant.query(`{ answer: ${call} { id __typename } }`);
        const owner = ownerOf.get(data.answer?.id);
        expect(await loggedFor(`{ answer: ${call} { __typename } }`), call).toEqual(
          owner ? logged(owner) : NONE,
        );
        withOwner += owner ? 1 : 0;
      }
    }
    expect(withOwner).toBeGreaterThan(15);
    const [all = ''] = calls.nodes ?? [];
    expect(await loggedFor(`{ ${all} { id } }`)).toEqual(logged(...customers));
  });

  it('names only the customers of the page', async () => {
    const [newest = '', oldest = ''] = customers;
    expect(await loggedFor('{ customers(first: 1) { nodes { id } } }')).toEqual(logged(newest));
    expect(await loggedFor('{ customers(last: 1) { edges { node { id } } } }')).toEqual(logged(oldest));
    expect(await loggedFor('{ customers { edges { cursor } } }')).toEqual(logged(newest, oldest));
    expect(await loggedFor('{ customers { pageInfo { endCursor } } }')).toEqual(logged(oldest));
  });

  it('names each customer once', async () => {
    const query = `{ viewer { customers { nodes { id userLinks { nodes { customer { id } } } addresses { id } } } }
      organization { crmEvents { nodes { customerName customer { id crmEvents { edges { node { id } } } } } } }
      a: customer(by: { id: "${person}" }) { id history { nodes { version } } } b: node(id: "${person}") { id } }`;
    expect(await loggedFor(query)).toEqual(logged(person));
  });

  it.each([
    ['a count', '{ customers { totalCount { value } } }'],
    ['hasNextPage', '{ customers(first: 1) { pageInfo { hasNextPage } } }'],
    ['the caller', '{ viewer { userId organization { name } } }'],
    ['an unknown customer', '{ customer(by: { id: "00000000-0000-7000-8000-000000000000" }) { id } }'],
    ['an error', '{ customers(first: 1000) { nodes { id } } }'],
    ['a connection without a page', '{ organization { crmEvents { totalCount { value } } } }'],
  ])('names no customer if the response only has %s', async (_what, query) => {
    expect(await loggedFor(query)).toEqual(NONE);
  });

  it('names no customer that the caller may not see', async () => {
    const { data } = await tenant.query(
      `{ customer(by: { id: "${person}" }) { addresses { id } createdAt } }`,
    );
    const withoutScope = await gateway.credential(tenant, {
      scopes: SCOPES.filter((each) => each !== 'addresses:read'),
    });
    const query = `{ node(id: "${data.customer.addresses[0].id}") { id } }`;
    expect(await loggedFor(query, withoutScope)).toEqual(NONE);
    expect(await loggedFor(query, await gateway.tenant())).toEqual(NONE);
    expect(await loggedFor(query)).toEqual(logged(person));
  });

  it('names a customer that is read with asOf', async () => {
    const other = await gateway.tenant();
    const id = await createPerson(other);
    const query = 'query ($id: ID!, $at: DateTime!) { customer(by: { id: $id }, asOf: $at) { id } }';
    const now = new Date(Date.now() + 60_000).toISOString();
    expect(await loggedFor(query, other, { id, at: now })).toEqual(logged(id));
    expect(await loggedFor(query, other, { id, at: '2001-01-01T00:00:00Z' })).toEqual(NONE);
  });

  it('names no customer for a HEAD request', async () => {
    const path = `${url}/graphql?query=${encodeURIComponent(`{ customer(by: { id: "${person}" }) { id } }`)}`;
    const lineFor = async (method: string) => lineOf(await fetch(path, { method, headers: tenant.headers }));
    expect(await lineFor('GET')).toEqual(logged(person));
    expect(await lineFor('HEAD')).toEqual(NONE);
  });

  it('counts all customers and names at most 100', async () => {
    const many = await gateway.tenant();
    for (let made = 0; made < 120; made += 1) await many.customers.person();
    const { customers: count, customerIds } = await loggedFor(
      '{ a: customers(first: 100) { nodes { id } } b: customers(last: 100) { nodes { id } } }',
      many,
    );
    expect([count, customerIds?.length, new Set(customerIds).size]).toEqual([120, 100, 100]);
  });
});

describe('the log line of a mutation', () => {
  const write = (selection: string, input: object = {}) =>
    loggedFor(
      `mutation ($input: AddCustomerAddressInput!) { addCustomerAddress(input: $input) { ${selection} } }`,
      tenant,
      { input: { customerId: person, line1: 'x', country: 'DE', ...input } },
    );

  it('names the customer in its payload', async () => {
    expect(await write('customer { id }')).toEqual(logged(person));
    expect(await write('address { id }')).toEqual(logged(person));
    expect(await write('address { id } customer { addresses { id } }')).toEqual(logged(person));
  });

  it('names no customer if the payload has none', async () => {
    expect(await write('userErrors { code }')).toEqual(NONE);
    expect(await write('customer { id } userErrors { code }', { line1: '' })).toEqual(NONE);
  });
});

describe('the log line of a REST request', () => {
  it('names the customers in the response', async () => {
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
    expect(counts).toEqual({ named: 34, unnamed: 3 });
  });

  it('names no customer for rejected requests, HEAD, 404 and 304', async () => {
    const bank = await gateway.tenant();
    const id = await bank.customers.person();
    const get = (path: string, headers: object = {}): Promise<RestAnswer> =>
      ask(url, { method: 'GET', path, headers: { ...bank.headers, ...headers } });
    const path = `/api/v1/clients/person/${id}`;
    const first = await get(path);
    expect(await lineOf(first)).toEqual(logged(id));
    const head = await ask(url, { method: 'HEAD', path, headers: bank.headers });
    expect([head.status, head.headers.get('etag'), await lineOf(head)]).toEqual([
      200,
      first.headers.get('etag'),
      NONE,
    ]);
    const notModified = await get(path, { 'if-none-match': first.headers.get('etag') ?? '' });
    expect([notModified.status, await lineOf(notModified)]).toEqual([304, NONE]);
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
    expect([events.status, await lineOf(events)]).toEqual([200, logged(a)]);
    const all = await ask(url, {
      method: 'GET',
      path: `/v1/banks/${bank.bankId}/firehose/customers`,
      headers: bank.headers,
    });
    const { customers: count, customerIds } = await lineOf(all);
    expect([all.status, count, customerIds?.toSorted()]).toEqual([200, 2, [a, b].toSorted()]);
  });
});
