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

/** Creates a customer through the graph, so that it has a history to which the program's writes are added. */
async function create(lastName: string): Promise<void> {
  const input = { firstName: 'Ada', lastName, contact: { email: 'ada@example.com' } };
  await tenant.query(
    'mutation ($input: CreatePersonCustomerInput!) { createPersonCustomer(input: $input) { userErrors { code } } }',
    { input },
  );
}

/**
 * Adds two documents with the same file id but different sides: file ids come from the file store, not the
 * graph.
 */
async function shareFile(customer: string): Promise<void> {
  await tenant.customers.document(customer, { files: [{ id: 'scan', side: 'FRONT' }] });
  await tenant.customers.document(customer, { files: [{ id: 'scan', side: 'BACK' }] });
}

const idsOf = ({ edges }: CustomerListQuery['customers']) => edges.map(({ node }) => node.id);

/**
 * Removes differences between the clients and the graph: Apollo Client keeps `__typename` in its results,
 * urql removes it from most; and for an empty page, Apollo's `relayStylePagination` has '' instead of null as
 * the cursor.
 */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner) => {
    if (key === '__typename') return undefined;
    return key === 'endCursor' ? inner || null : inner;
  });
}

interface OtherServer {
  url: string;
  requests: { method: string | undefined; url: string | undefined }[];
  close(): Promise<void>;
}

/** Starts a server that is not a graph: it returns an HTML page for every request. */
async function startOtherServer(status: number): Promise<OtherServer> {
  const requests: OtherServer['requests'] = [];
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

  it('lists customers in the requested order with their total count', async () => {
    const { edges, pageInfo, totalCount } = await makeCustomers(settings).first({
      first: 2,
      sort: { field: 'DISPLAY_NAME', direction: 'ASC' },
    });
    const names = edges.map(({ node }) => readFragment(CustomerRow, node).displayName);
    expect(names).toEqual(['Ada Ampère', 'Ada Babbage']);
    expect(pageInfo.hasNextPage).toBe(true);
    expect(totalCount).toMatchObject({ value: 5, precision: 'EXACT' });
  });

  it('reads all pages, each customer once and in list order', async () => {
    const all = await customers.all({ first: 2 }, 100);
    expect(idsOf(all)).toEqual((await walk(tenant, 100, 'forward')).ids);
    expect(idsOf(all)).toHaveLength(5);
    expect(all.pageInfo.hasNextPage).toBe(false);
  });

  it('stops reading pages when it has enough customers', async () => {
    expect((await makeCustomers(settings).all({ first: 2 }, 3)).edges).toHaveLength(4);
  });

  it('keeps lists with different filters or sorts separate', async () => {
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
    expect(facts.creditLimit).toMatchObject({ currency: 'SEK', amount: '7654.32' });
  });

  it('reads a business with its persons', async () => {
    const customer = await customers.one({ id: business });
    if (customer?.__typename !== 'BusinessCustomer') throw new Error(`no business: ${customer?.__typename}`);
    const { name, persons } = readFragment(BusinessFacts, customer);
    expect(name).toBe('all-business');
    expect(persons).toMatchObject([{ firstName: 'all-director' }]);
  });

  it('returns every field of a customer that the graph returns', async () => {
    for (const id of [person, business]) {
      const { data } = await tenant.query(print(CustomerDetail), { by: { id } });
      expect(data.customer.id).toBe(id);
      expect(plain(await customers.one({ id }))).toEqual(plain(data.customer));
    }
  });

  it('finds a customer by a reference after reading it by its id', async () => {
    const customer = await customers.one({ reference: { system: 'BANKING', value: 'all-number' } });
    expect(customer?.id).toBe(person);
  });

  it('returns null for a customer of another organization and for an unknown id', async () => {
    const otherTenant = await gateway.tenant();
    expect(await makeCustomers(settingsOf(gateway, otherTenant)).one({ id: person })).toBeNull();
    expect(await customers.one({ id: 'none' })).toBeNull();
  });

  it('classifies an invalid value', async () => {
    expect(await failure(customers.first({ filter: { search: 'a' } }))).toEqual({
      kind: 'invalidInput',
      message: expect.stringContaining('`filter.search`'),
    });
  });

  it('classifies a wrong secret', async () => {
    const unauthorized = makeCustomers({ ...settings, apiSecret: 'wrong' });
    expect(await failure(unauthorized.first({}))).toEqual({ kind: 'unauthenticated' });
  });

  it('classifies an unreachable server', async () => {
    const away = makeCustomers({ ...settings, url: await unusedUrl() });
    expect(await failure(away.first({}))).toEqual({ kind: 'unavailable' });
  });

  it('classifies a response that is not GraphQL', async () => {
    const lost = makeCustomers({ ...settings, url: `${gateway.server.url}/elsewhere` });
    expect(await failure(lost.first({}))).toEqual({
      kind: 'unexpected',
      message: 'the graph returned status 404',
    });
  });

  it.each([200, 302, 404, 500])('does not quote an HTML page with status %i', async (status) => {
    const otherServer = await startOtherServer(status);
    const lost = makeCustomers({ ...settings, url: otherServer.url });
    const message = `the graph returned status ${status}`;
    expect(await failure(lost.first({}))).toEqual({ kind: 'unexpected', message });
    await otherServer.close();
  });

  it('sends only POSTs, so that no customer data is in a URL', async () => {
    const otherServer = await startOtherServer(404);
    const lost = makeCustomers({ ...settings, url: otherServer.url });
    await failure(lost.first({ filter: { search: 'Ada' } }));
    await failure(lost.one({ id: person }));
    const request = { method: 'POST', url: '/graphql' };
    expect(otherServer.requests).toEqual([request, request]);
    await otherServer.close();
  });
});

describe('a cursor of another list', () => {
  const variables = { after: 'WyJvdGhlciJd' };

  it('is classified by Apollo Client', async () => {
    const read = makeApolloClient(settings).query({ query: CustomerList, variables });
    expect(await read.catch(apolloFailure)).toEqual({ kind: 'invalidCursor' });
  });

  it('is classified by urql', async () => {
    const { error } = await makeUrqlClient(settings).query(CustomerList, variables).toPromise();
    expect(urqlFailure(error)).toEqual({ kind: 'invalidCursor' });
  });
});

describe('the program', () => {
  const environment = (url: string) => environmentOf({ ...settings, url });

  it('prints the same output with both clients', async () => {
    const { code, stdout, stderr } = await run('examples/client/src/main.ts', [], environment(settings.url));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [before, apollo, urql] = stdout.split(/^=== .* ===$/m);
    expect(before?.trim()).toBe('');
    expect(apollo).toContain('5 customers, 5 distinct');
    expect(apollo).toContain('all-director');
    // Each client changes a customer and restores it, which creates two versions.
    const text = (printed = '') => printed.trim().replaceAll(/version \d+/g, 'version');
    expect(text(urql)).toBe(text(apollo));
  });

  it('prints one line when the server is unreachable', async () => {
    const { code, stderr } = await run('examples/client/src/main.ts', [], environment(await unusedUrl()));
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'The graph is unavailable; try again.\n' });
  });

  const key = { CUSTOMER_GRAPH_API_KEY: 'cg_key' };
  const secret = { CUSTOMER_GRAPH_API_SECRET: 's3cret' };
  const elsewhere = { CUSTOMER_GRAPH_URL: 'http://graph.example.com' };
  it.each<[string, string, Record<string, string>]>([
    ['a key without a secret', 'CUSTOMER_GRAPH_API_SECRET', key],
    ['an empty secret', 'CUSTOMER_GRAPH_API_SECRET', { ...key, CUSTOMER_GRAPH_API_SECRET: '' }],
    ['a secret without a key', 'CUSTOMER_GRAPH_API_KEY', secret],
    ['another machine without a credential', 'CUSTOMER_GRAPH_API_KEY', elsewhere],
    [
      'an address that is not a URL',
      'CUSTOMER_GRAPH_URL',
      { ...key, ...secret, CUSTOMER_GRAPH_URL: 'graph' },
    ],
    ['an empty address', 'CUSTOMER_GRAPH_URL', { ...key, ...secret, CUSTOMER_GRAPH_URL: '' }],
  ])('rejects %s with one line that names the variable', async (_, variable, environment) => {
    const { code, stdout, stderr } = await run('examples/client/src/main.ts', [], environment);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(new RegExp(`^${variable} `))]);
  });
});
