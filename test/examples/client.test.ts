import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApolloClient } from '../../examples/client/src/apollo.ts';
import { apolloFailure } from '../../examples/client/src/apollo-failure.ts';
import {
  BusinessFacts,
  CustomerDetail,
  CustomerFacts,
  PersonFacts,
} from '../../examples/client/src/customer-detail.ts';
import { CustomerList, CustomerRow } from '../../examples/client/src/customer-list.ts';
import { apolloCustomers, type Customers, urqlCustomers } from '../../examples/client/src/customers.ts';
import type { CustomerListQuery } from '../../examples/client/src/gql/graphql.ts';
import { readFragment } from '../../examples/client/src/gql/index.ts';
import type { Settings } from '../../examples/client/src/settings.ts';
import { makeUrqlClient } from '../../examples/client/src/urql.ts';
import { urqlFailure } from '../../examples/client/src/urql-failure.ts';
import { populateTenant } from '../support/fully-populated-tenant.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { walk } from '../support/pages.ts';
import { run } from '../support/process.ts';
import { environmentOf, settingsOf } from './client-settings.ts';

let gateway: Gateway;
let tenant: Tenant;
let settings: Settings;
let person: string;
let business: string;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
  settings = settingsOf(gateway, tenant);
  await populateTenant(tenant, 'all');
  for (const lastName of ['Ampère', 'Babbage', 'Curie']) await create(lastName);
  const named = await tenant.query('{ customers { nodes { __typename id displayName } } }');
  const find = (name: string) =>
    named.data.customers.nodes.find(({ displayName }: { displayName: string }) => displayName === name).id;
  person = find('all-legal');
  business = find('all-business');
  await shareFile(person);
});
afterAll(() => gateway.close());

/** Through the graph, so that the customer has a history, which the program's writes go on with. */
async function create(lastName: string): Promise<void> {
  const input = { firstName: 'Ada', lastName, contact: { email: 'ada@example.com' } };
  await tenant.query(
    'mutation ($input: CreatePersonCustomerInput!) { createPersonCustomer(input: $input) { userErrors { code } } }',
    { input },
  );
}

/** Two documents with one file of the same id, which shows two sides: the file store's ids are not the graph's. */
async function shareFile(customer: string): Promise<void> {
  await tenant.customers.document(customer, { files: [{ id: 'scan', side: 'FRONT' }] });
  await tenant.customers.document(customer, { files: [{ id: 'scan', side: 'BACK' }] });
}

const idsOf = ({ edges }: CustomerListQuery['customers']) => edges.map(({ node }) => node.id);

/**
 * What both clients and the graph agree on. Apollo Client leaves `__typename` in its results, urql takes it out of most;
 * and where a page is empty, Apollo's `relayStylePagination` has '' for the cursor that is null.
 */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner) => {
    if (key === '__typename') return undefined;
    return key === 'endCursor' ? inner || null : inner;
  });
}

interface Stranger {
  url: string;
  requests: { method: string | undefined; url: string | undefined }[];
  close(): Promise<void>;
}

/** A server that is no graph: it answers everything with a page. */
async function startStranger(status: number): Promise<Stranger> {
  const requests: Stranger['requests'] = [];
  const server = createServer(({ method, url }, response) => {
    requests.push({ method, url });
    response
      .writeHead(status, { 'content-type': 'text/html' })
      .end('<!doctype html><p>the secret is s3cret</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/graphql`, requests, close };
}

async function unusedUrl(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/graphql`;
}

const clients: [string, (settings: Settings) => Customers][] = [
  ['Apollo Client', apolloCustomers],
  ['urql', urqlCustomers],
];

describe.each(clients)('the example with %s', (_name, makeCustomers) => {
  let customers: Customers;
  beforeAll(() => {
    customers = makeCustomers(settings);
  });

  const failure = (read: Promise<unknown>) =>
    read.then(
      () => 'none',
      (error) => customers.failureOf(error),
    );

  it('lists customers in the order asked for, with their number', async () => {
    const { edges, pageInfo, totalCount } = await makeCustomers(settings).first({
      first: 2,
      sort: { field: 'DISPLAY_NAME', direction: 'ASC' },
    });
    const names = edges.map(({ node }) => readFragment(CustomerRow, node).displayName);
    expect(names).toEqual(['Ada Ampère', 'Ada Babbage']);
    expect(pageInfo.hasNextPage).toBe(true);
    expect(totalCount).toMatchObject({ value: 5, precision: 'EXACT' });
  });

  it('reads all pages, each customer once and in the list’s order', async () => {
    const all = await customers.all({ first: 2 }, 100);
    expect(idsOf(all)).toEqual((await walk(tenant, 100, 'forward')).ids);
    expect(idsOf(all)).toHaveLength(5);
    expect(all.pageInfo.hasNextPage).toBe(false);
  });

  it('reads no more pages than are needed for so many', async () => {
    expect((await makeCustomers(settings).all({ first: 2 }, 3)).edges).toHaveLength(4);
  });

  it('keeps lists with another filter or sort apart', async () => {
    const businesses = await customers.all({ first: 1, filter: { type: 'BUSINESS' } }, 100);
    expect(idsOf(businesses)).toEqual([business]);
    const ascending = await customers.all({ first: 2, sort: { field: 'CREATED_AT', direction: 'ASC' } }, 100);
    const descending = await customers.all(
      { first: 2, sort: { field: 'CREATED_AT', direction: 'DESC' } },
      100,
    );
    expect(idsOf(ascending)).toHaveLength(5);
    expect(idsOf(ascending)).toEqual(idsOf(descending).reverse());
  });

  it('reads a person', async () => {
    const customer = await customers.one({ id: person });
    if (customer?.__typename !== 'PersonCustomer') throw new Error(`not a person: ${customer?.__typename}`);
    expect(readFragment(PersonFacts, customer)).toMatchObject({
      firstName: 'all-first',
      dependents: { count: 1 },
    });
    const facts = readFragment(CustomerFacts, customer);
    expect(facts.taxResidences).toMatchObject([{ taxNumber: 'all-tax' }]);
    expect(facts.creditLimit).toMatchObject({ currency: 'EUR', amount: '1' });
  });

  it('reads a business with its persons', async () => {
    const customer = await customers.one({ id: business });
    if (customer?.__typename !== 'BusinessCustomer') throw new Error(`no business: ${customer?.__typename}`);
    const { name, persons } = readFragment(BusinessFacts, customer);
    expect(name).toBe('all-business');
    expect(persons).toMatchObject([{ firstName: 'all-director' }]);
  });

  it('shows of a customer what the graph said, all of it', async () => {
    for (const id of [person, business]) {
      const { data } = await tenant.query(print(CustomerDetail), { by: { id } });
      expect(data.customer.id).toBe(id);
      expect(plain(await customers.one({ id }))).toEqual(plain(data.customer));
    }
  });

  it('finds a customer by a reference, which was read by its id before', async () => {
    const customer = await customers.one({ reference: { system: 'BANKING', value: 'all-number' } });
    expect(customer?.id).toBe(person);
  });

  it('gets null for a customer of another organization, and for none', async () => {
    const stranger = await gateway.tenant();
    expect(await makeCustomers(settingsOf(gateway, stranger)).one({ id: person })).toBeNull();
    expect(await customers.one({ id: 'none' })).toBeNull();
  });

  it('tells a value that the graph cannot use', async () => {
    expect(await failure(customers.first({ filter: { search: 'a' } }))).toEqual({
      kind: 'invalidInput',
      message: expect.stringContaining('`filter.search`'),
    });
  });

  it('tells a wrong secret', async () => {
    const stranger = makeCustomers({ ...settings, apiSecret: 'wrong' });
    expect(await failure(stranger.first({}))).toEqual({ kind: 'unauthenticated' });
  });

  it('tells that nobody answers', async () => {
    const away = makeCustomers({ ...settings, url: await unusedUrl() });
    expect(await failure(away.first({}))).toEqual({ kind: 'unavailable' });
  });

  it('tells that something else answers', async () => {
    const lost = makeCustomers({ ...settings, url: `${gateway.server.url}/elsewhere` });
    expect(await failure(lost.first({}))).toEqual({
      kind: 'unexpected',
      message: 'the graph answered with status 404',
    });
  });

  it.each([200, 302, 404, 500])('quotes nothing of a page that comes with status %i', async (status) => {
    const stranger = await startStranger(status);
    const lost = makeCustomers({ ...settings, url: stranger.url });
    const message = `the graph answered with status ${status}`;
    expect(await failure(lost.first({}))).toEqual({ kind: 'unexpected', message });
    await stranger.close();
  });

  it('sends POSTs alone, so that no value of a customer is in a URL', async () => {
    const stranger = await startStranger(404);
    const lost = makeCustomers({ ...settings, url: stranger.url });
    await failure(lost.first({ filter: { search: 'Ada' } }));
    await failure(lost.one({ id: person }));
    const request = { method: 'POST', url: '/graphql' };
    expect(stranger.requests).toEqual([request, request]);
    await stranger.close();
  });
});

describe('a cursor of another list', () => {
  const variables = { after: 'WyJvdGhlciJd' };

  it('is told by Apollo Client', async () => {
    const read = makeApolloClient(settings).query({ query: CustomerList, variables });
    expect(await read.catch(apolloFailure)).toEqual({ kind: 'invalidCursor' });
  });

  it('is told by urql', async () => {
    const { error } = await makeUrqlClient(settings).query(CustomerList, variables).toPromise();
    expect(urqlFailure(error)).toEqual({ kind: 'invalidCursor' });
  });
});

describe('the program', () => {
  const environment = (url: string) => environmentOf({ ...settings, url });

  it('prints the same with both clients', async () => {
    const { code, stdout, stderr } = await run('examples/client/src/main.ts', [], environment(settings.url));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [before, apollo, urql] = stdout.split(/^=== .* ===$/m);
    expect(before?.trim()).toBe('');
    expect(apollo).toContain('5 customers, 5 different ones');
    expect(apollo).toContain('all-director');
    // Each of them changes a customer and puts it back, which makes two versions.
    const text = (printed = '') => printed.trim().replaceAll(/version \d+/g, 'version');
    expect(text(urql)).toBe(text(apollo));
  });

  it('says in a line when nobody answers', async () => {
    const { code, stderr } = await run('examples/client/src/main.ts', [], environment(await unusedUrl()));
    expect(code).toBe(1);
    expect(new Set(stderr.trim().split('\n'))).toEqual(new Set(['The graph does not answer; try again.']));
  });

  const key = { CUSTOMER_GRAPH_API_KEY: 'cg_key' };
  const secret = { CUSTOMER_GRAPH_API_SECRET: 's3cret' };
  const elsewhere = { CUSTOMER_GRAPH_URL: 'http://graph.example.com' };
  it.each<[string, string, Record<string, string>]>([
    ['a key without a secret', 'CUSTOMER_GRAPH_API_SECRET', key],
    ['an empty secret', 'CUSTOMER_GRAPH_API_SECRET', { ...key, CUSTOMER_GRAPH_API_SECRET: '' }],
    ['a secret without a key', 'CUSTOMER_GRAPH_API_KEY', secret],
    ['another machine without a credential', 'CUSTOMER_GRAPH_API_KEY', elsewhere],
    ['an address that is no URL', 'CUSTOMER_GRAPH_URL', { ...key, ...secret, CUSTOMER_GRAPH_URL: 'graph' }],
    ['an empty address', 'CUSTOMER_GRAPH_URL', { ...key, ...secret, CUSTOMER_GRAPH_URL: '' }],
  ])('refuses %s in one line that names the variable', async (_, variable, environment) => {
    const { code, stdout, stderr } = await run('examples/client/src/main.ts', [], environment);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(new RegExp(`^${variable} `))]);
  });
});
