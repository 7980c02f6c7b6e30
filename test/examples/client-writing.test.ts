import type { ApolloClient } from '@apollo/client';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { makeApolloClient } from '../../examples/client/src/apollo.ts';
import { changeEmail as changeWithApollo } from '../../examples/client/src/apollo-customers.ts';
import { CustomerDetail, CustomerFacts } from '../../examples/client/src/customer-detail.ts';
import { apolloCustomers, type Customers, urqlCustomers } from '../../examples/client/src/customers.ts';
import type { CustomerDetailQuery, UpdateCustomerEmailInput } from '../../examples/client/src/gql/graphql.ts';
import { readFragment } from '../../examples/client/src/gql/index.ts';
import type { Settings } from '../../examples/client/src/settings.ts';
import { showEmailChange } from '../../examples/client/src/show-email-change.ts';
import { makeUrqlClient } from '../../examples/client/src/urql.ts';
import { changeEmail as changeWithUrql } from '../../examples/client/src/urql-customers.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { run } from '../support/process.ts';
import { environmentOf, settingsOf } from './client-settings.ts';
import { type Forwarder, startForwarder } from './forwarder.ts';

const OLD = 'ada@example.com';
const NEW = 'lovelace@example.com';

let gateway: Gateway;
let tenant: Tenant;
let settings: Settings;
let forwarder: Forwarder;
/** A customer with an e-mail address, created for each test. */
let id: string;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
  forwarder = await startForwarder(`${gateway.server.url}/graphql`);
  settings = { ...settingsOf(gateway, tenant), url: forwarder.url };
});
afterAll(async () => {
  await forwarder.close();
  await gateway.close();
});
beforeEach(async () => {
  id = await create(tenant, { email: OLD, mobilePhone: '+4930123456' });
});

/** Creates a customer through the graph, so that it has a history. */
async function create({ query }: Tenant, contact: object): Promise<string> {
  const { data } = await query(
    `mutation ($contact: ContactInput) {
      createPersonCustomer(input: { firstName: "Ada", lastName: "Lovelace", contact: $contact }) { customer { id } }
    }`,
    { contact },
  );
  return data.createPersonCustomer.customer.id;
}

/** Reads the stored values without a cache. */
async function stored({ query }: Tenant, customer: string): Promise<{ version: number; email: string }> {
  const { data } = await query(
    'query ($id: ID!) { customer(by: { id: $id }) { version contact { email } } }',
    {
      id: customer,
    },
  );
  return { version: data.customer.version, email: data.customer.contact.email };
}

const change = (changed: Partial<UpdateCustomerEmailInput> = {}): UpdateCustomerEmailInput => ({
  customerId: id,
  expectedVersion: 1,
  idempotencyKey: crypto.randomUUID(),
  email: NEW,
  ...changed,
});

const written = {
  kind: 'written',
  customer: { id: expect.any(String), version: 2, contact: { email: NEW } },
};

function factsOf(customer: CustomerDetailQuery['customer'] | undefined) {
  const facts = customer && readFragment(CustomerFacts, customer);
  return facts && { version: facts.version, ...facts.contact };
}

describe.each([
  ['Apollo Client', apolloCustomers],
  ['urql', urqlCustomers],
])('an e-mail address change with %s', (_name, makeCustomers) => {
  let customers: Customers;
  beforeEach(() => {
    customers = makeCustomers(settings);
  });

  const cached = async () => factsOf(await customers.one({ id }));
  const failure = (write: Promise<unknown>) =>
    write.then(
      () => 'none',
      (error) => customers.failureOf(error),
    );

  it('is written and updates the cache without another request', async () => {
    expect(await cached()).toMatchObject({ version: 1, email: OLD });
    expect(await customers.changeEmail(change())).toMatchObject(written);
    const before = forwarder.requests();
    expect(await cached()).toMatchObject({ version: 2, email: NEW, mobilePhone: '+4930123456' });
    expect(forwarder.requests()).toBe(before);
    expect(await stored(tenant, id)).toEqual({ version: 2, email: NEW });
  });

  it('is executed once per idempotency key and returns the first result', async () => {
    const input = change();
    const first = await customers.changeEmail(input);
    await customers.changeEmail(change({ expectedVersion: 2, email: 'third@example.com' }));
    expect(await customers.changeEmail(input)).toEqual(first);
    expect(await stored(tenant, id)).toEqual({ version: 3, email: 'third@example.com' });
  });

  it('is executed once when it is sent again after a lost response', async () => {
    const input = change();
    forwarder.loseResponse();
    expect(await failure(customers.changeEmail(input))).toEqual({ kind: 'unavailable' });
    expect(await customers.changeEmail(input)).toMatchObject(written);
    expect(await stored(tenant, id)).toEqual({ version: 2, email: NEW });
  });

  it('returns a conflict and does not overwrite a concurrent change', async () => {
    await customers.one({ id });
    await makeCustomers(settings).changeEmail(change({ email: 'other@example.com' }));
    expect(await customers.changeEmail(change())).toEqual({ kind: 'conflict', currentVersion: 2 });
    expect(await stored(tenant, id)).toEqual({ version: 2, email: 'other@example.com' });
    expect(await cached()).toMatchObject({ version: 1, email: OLD });
    const read = factsOf(await customers.one({ id }, 'network-only'));
    expect(read).toMatchObject({ version: 2, email: 'other@example.com' });
    expect(await cached()).toMatchObject({ version: 2, email: 'other@example.com' });
  });

  it('is rejected at the invalid field and changes neither graph nor cache', async () => {
    await customers.one({ id });
    const rejected = (code: string, path: string[], more = {}) => ({
      kind: 'rejected',
      errors: [{ code, path, message: expect.any(String), ...more }],
    });
    expect(await customers.changeEmail(change({ email: 'nobody' }))).toMatchObject(
      rejected('INVALID_FORMAT', ['email']),
    );
    expect(await customers.changeEmail(change({ email: null }))).toMatchObject(
      rejected('NULL_NOT_ALLOWED', ['email']),
    );
    expect(await customers.changeEmail(change({ email: `${'a'.repeat(300)}@example.com` }))).toMatchObject(
      rejected('TOO_LONG', ['email'], { limit: 254 }),
    );
    expect(await stored(tenant, id)).toEqual({ version: 1, email: OLD });
    expect(await cached()).toMatchObject({ version: 1, email: OLD });
  });

  it('is rejected for a customer of another organization and for a reused key', async () => {
    const other = await gateway.tenant();
    const theirs = await create(other, { email: OLD });
    const outcome = await customers.changeEmail(change({ customerId: theirs }));
    expect(outcome).toMatchObject({ errors: [{ __typename: 'NotFoundError', path: ['customerId'] }] });
    expect(await stored(other, theirs)).toEqual({ version: 1, email: OLD });

    const input = change();
    await customers.changeEmail(input);
    const reused = await customers.changeEmail({ ...input, email: 'third@example.com', expectedVersion: 2 });
    expect(reused).toMatchObject({ errors: [{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] }] });
    expect(await stored(tenant, id)).toEqual({ version: 2, email: NEW });
  });

  it('fails like a read and writes nothing', async () => {
    const unauthorized = makeCustomers({ ...settings, apiSecret: 'wrong' });
    expect(await failure(unauthorized.changeEmail(change()))).toEqual({ kind: 'unauthenticated' });
    const wrongUrl = makeCustomers({ ...settings, url: `${gateway.server.url}/elsewhere` });
    expect(await failure(wrongUrl.changeEmail(change()))).toMatchObject({ kind: 'unexpected' });
    expect(await stored(tenant, id)).toEqual({ version: 1, email: OLD });
  });

  it('is restored even if a later request fails', async () => {
    const separate = await gateway.tenant();
    const only = await create(separate, { email: OLD });
    const theirs = makeCustomers(settingsOf(gateway, separate));
    await theirs.first({ first: 20 });
    const log = vi.spyOn(console, 'log').mockReturnValue();
    onTestFinished(() => log.mockRestore());
    let reads = 0;
    const failing: Customers = {
      ...theirs,
      one: (...args) => (reads++ === 0 ? theirs.one(...args) : Promise.reject(new Error('away'))),
    };
    await expect(showEmailChange(failing)).rejects.toThrow('away');
    expect(log.mock.calls.at(-1)?.[0]).toBe(`  restored: ${OLD}, version 3`);
    expect(await stored(separate, only)).toEqual({ version: 3, email: OLD });
  });
});

describe('an open view', () => {
  it('is updated by Apollo Client without another request', async () => {
    const client: ApolloClient = makeApolloClient(settings);
    const shown: unknown[] = [];
    const view = client.watchQuery({ query: CustomerDetail, variables: { by: { id } } });
    const subscription = view.subscribe(({ data, dataState }) => {
      if (dataState === 'complete') shown.push(factsOf(data.customer)?.email);
    });
    onTestFinished(() => subscription.unsubscribe());
    await expect.poll(() => shown).toEqual([OLD]);
    const before = forwarder.requests();
    await changeWithApollo(client, change());
    await expect.poll(() => shown).toEqual([OLD, NEW]);
    expect(forwarder.requests()).toBe(before + 1);
  });

  it('is updated by urql without another request', async () => {
    const client = makeUrqlClient(settings);
    const shown: unknown[] = [];
    const subscription = client
      .query(CustomerDetail, { by: { id } })
      .subscribe(({ data }) => shown.push(factsOf(data?.customer)?.email));
    onTestFinished(() => subscription.unsubscribe());
    await expect.poll(() => shown).toEqual([OLD]);
    const before = forwarder.requests();
    await changeWithUrql(client, change());
    await expect.poll(() => shown).toEqual([OLD, NEW]);
    expect(forwarder.requests()).toBe(before + 1);
  });
});

describe('the program', () => {
  const start = (caller: Tenant) =>
    run('examples/client/src/main.ts', [], environmentOf(settingsOf(gateway, caller)));

  it('prints each outcome with each client and restores the address', async () => {
    const separate = await gateway.tenant();
    await create(separate, {});
    const only = await create(separate, { email: OLD });
    const { code, stdout, stderr } = await start(separate);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const section = (of: string) =>
      of.split('A changed and restored e-mail address\n')[1]?.split('\n\n')[0]?.split('\n');
    const [, apollo = '', urql = ''] = stdout.split(/^=== .* ===$/m);
    const lines = (from: number) => [
      `  Ada Lovelace: ${OLD}, version ${from}`,
      `  changed: changed@example.com, version ${from + 1}`,
      `  in the cache: changed@example.com, version ${from + 1}`,
      `  the same request again: changed@example.com, version ${from + 1}`,
      `  a request with the old version: rejected: the customer already has version ${from + 1}`,
      `  read from the graph: changed@example.com, version ${from + 1}`,
      expect.stringMatching(/^ {2}an invalid address: rejected at email\. /),
      `  restored: ${OLD}, version ${from + 2}`,
    ];
    expect(section(apollo)).toEqual(lines(1));
    expect(section(urql)).toEqual(lines(3));
    expect(await stored(separate, only)).toEqual({ version: 5, email: OLD });
  });

  it('reports that no customer has an e-mail address', async () => {
    const separate = await gateway.tenant();
    await create(separate, {});
    const { code, stdout } = await start(separate);
    expect(code).toBe(0);
    expect(stdout).toContain('  no customer has an e-mail address: skipped\n');
  });
});
