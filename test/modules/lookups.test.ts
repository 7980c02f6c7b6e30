import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { createPerson, mutate, mutateOrThrow, problemsOf, registered } from '../support/mutations.ts';

let gateway: Gateway;
let tenant: Tenant;
let id: string;

/** In NFC, the form in which all texts are stored. */
const REFERENCE = 'Kundin Zo\u00eb \u1f82 \uac00';
const EMAIL = 'j\u00fcrgen@m\u00fcnchen.example';

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
  id = await createPerson(tenant, {
    references: [
      { system: 'BANKING', value: REFERENCE.normalize('NFD') },
      { system: 'CLIENTS', value: '\u00e9'.repeat(255) },
    ],
    contact: { email: EMAIL.normalize('NFD'), secondEmail: 'Zo\u00eb@Second.Example' },
  });
  await createPerson(tenant, { references: [{ system: 'SCREENING', value: '\ufffd' }] });
});
afterAll(() => gateway.close());

const byReference = async (value: string, system = 'BANKING') => {
  const { data, errors } = await tenant.query('query ($by: CustomerBy!) { customer(by: $by) { id } }', {
    by: { reference: { system, value } },
  });
  expect(errors).toBeUndefined();
  return data.customer?.id ?? null;
};

const filtered = async (filter: object): Promise<string[]> => {
  const { data, errors } = await tenant.query(
    'query ($filter: CustomerFilter) { customers(filter: $filter) { nodes { id } totalCount { value } } }',
    { filter },
  );
  expect(errors).toBeUndefined();
  expect(data.customers.totalCount.value).toBe(data.customers.nodes.length);
  return data.customers.nodes.map((node: { id: string }) => node.id);
};

const spellings = (text: string) => [
  text,
  text.normalize('NFD'),
  ` ${text}\u00a0`,
  `\ufeff${text.normalize('NFD')}\t`,
];

describe('a reference is normalized to its stored form', () => {
  it('in customer(by:)', async () => {
    for (const value of spellings(REFERENCE)) expect(await byReference(value)).toBe(id);
    expect(await byReference('\u00e9'.repeat(255).normalize('NFD'), 'CLIENTS')).toBe(id);
    expect(await byReference(REFERENCE.toLowerCase())).toBeNull();
  });

  it('in a filter', async () => {
    for (const value of spellings(REFERENCE))
      expect(await filtered({ reference: { system: 'BANKING', value } })).toEqual([id]);
    const decomposed = '\u00e9'.repeat(255).normalize('NFD');
    expect(await filtered({ reference: { system: 'CLIENTS', value: decomposed } })).toEqual([id]);
  });

  it('in customer(by:, asOf:)', async () => {
    const { data } = await tenant.query(
      'query ($by: CustomerBy!) { customer(by: $by, asOf: "9999-01-01t00:00:00z") { id } }',
      { by: { reference: { system: 'BANKING', value: REFERENCE.normalize('NFD') } } },
    );
    expect(data.customer).toEqual({ id });
  });

  it('in putPersonCustomer, which finds the same person again', async () => {
    const put = (registryId: string) =>
      mutateOrThrow(tenant, 'putPersonCustomer', registered(registryId), { more: 'created' });
    expect(await put('K\u00e4the')).toMatchObject({ created: true });
    for (const spelling of spellings('K\u00e4the'))
      expect(await put(spelling)).toMatchObject({ created: false });
  });
});

describe('an email address is normalized to its stored form', () => {
  it('in a filter, ignoring case', async () => {
    for (const value of spellings(EMAIL)) {
      expect(await filtered({ email: value })).toEqual([id]);
      expect(await filtered({ email: value.toUpperCase() })).toEqual([id]);
    }
    expect(await filtered({ email: 'ZOE\u0308@SECOND.EXAMPLE' })).toEqual([id]);
    expect(await filtered({ email: 'jurgen@munchen.example' })).toEqual([]);
  });
});

describe('a lookup by a value that cannot be stored', () => {
  it.each([
    ['NUL', '\0'],
    ['an unpaired surrogate, which is not the replacement character', '\ud83d'],
    ['more combining marks than any language uses', `a${'\u0315'.repeat(31)}`],
    ['NUL after a stored reference', `${REFERENCE}\0`],
  ])('finds nothing for %s', async (_name, value) => {
    for (const system of ['BANKING', 'SCREENING']) {
      expect(await byReference(value, system)).toBeNull();
      expect(await filtered({ reference: { system, value } })).toEqual([]);
    }
    expect(await filtered({ email: `${value}@example.com` })).toEqual([]);
    expect(await filtered({ email: value })).toEqual([]);
  });

  it('finds a stored text that would be rejected today', async () => {
    const old = await tenant.customers.person({ contact: { email: 'a\u202eb@example.com' } });
    await tenant.customers.reference(old, 'ONBOARDING', 'a\u202eb');
    expect(await byReference('a\u202eb', 'ONBOARDING')).toBe(old);
    expect(await filtered({ email: 'a\u202eb@example.com' })).toEqual([old]);
  });
});

describe('a user id is normalized to its stored form', () => {
  const USER = 'Ren\u00e9@example.com';
  const viewer = '{ viewer { userId customers { nodes { id } } } }';

  it('for a credential that was created before user ids were normalized', async () => {
    const linked = await createPerson(tenant);
    await mutateOrThrow(tenant, 'linkUserToCustomer', { customerId: linked, userId: USER.normalize('NFD') });
    const acting = await gateway.credential(tenant, { userId: USER.normalize('NFD') });
    expect((await acting.query(viewer)).data.viewer).toEqual({
      userId: USER,
      customers: { nodes: [{ id: linked }] },
    });
  });

  it('in linkUserToCustomer and unlinkUserFromCustomer', async () => {
    const customerId = await createPerson(tenant);
    for (const [index, userId] of spellings(USER).entries()) {
      const payload = await mutate(tenant, 'linkUserToCustomer', { customerId, userId });
      expect(problemsOf(payload)).toEqual(index === 0 ? [] : ['LINK_TAKEN userId']);
    }
    await mutateOrThrow(tenant, 'unlinkUserFromCustomer', {
      customerId,
      userId: ` ${USER.normalize('NFD')}`,
    });
    expect(
      problemsOf(await mutate(tenant, 'unlinkUserFromCustomer', { customerId, userId: 'nobody\ud83d' })),
    ).toEqual(['CONTROL_CHARACTER userId']);
  });
});

describe('a metadata key is normalized to its stored form', () => {
  it('if its value is replaced and if it is removed', async () => {
    const customerId = await createPerson(tenant, { metadata: [{ key: 'gr\u00f6\u00dfe', value: 'a' }] });
    const metadata = 'metadata { key value }';
    const write = async (value: string | null) => {
      const entries = [{ key: ' gro\u0308\u00dfe', value }];
      const { customer } = await mutateOrThrow(
        tenant,
        'updateCustomer',
        { customerId, metadata: entries },
        { customer: metadata },
      );
      return customer.metadata;
    };
    expect(await write('b')).toEqual([{ key: 'gr\u00f6\u00dfe', value: 'b' }]);
    expect(await write(null)).toEqual([]);
    const twice = [
      { key: 'gr\u00f6\u00dfe', value: 'a' },
      { key: 'gro\u0308\u00dfe', value: 'b' },
    ];
    expect(problemsOf(await mutate(tenant, 'updateCustomer', { customerId, metadata: twice }))).toEqual([
      'DUPLICATE metadata.1',
    ]);
  });
});
