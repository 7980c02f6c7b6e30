import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renewDemoCredential } from '../../src/demo/demo-setup.ts';
import { backfillJournal } from '../../src/journal/backfill.ts';
import { replay } from '../../src/journal/changes.ts';
import { testDatabase } from '../support/database.ts';
import { dumpOf } from '../support/dump.ts';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';
import { createBusiness, createPerson, mutateOrThrow } from '../support/mutations.ts';
import { columnsOf } from '../support/rebuilt.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant({ userId: 'clerk' });
});
afterAll(() => gateway.close());

/** All fields of a customer, including its history and the unbounded lists. */
const ALL_FIELDS = `id __typename displayName version createdAt updatedAt erasedAt onboardingStatus branchId joinedDate
  plannedIncome plannedExpenditure countryOfTaxResidence references { system value } metadata { key value }
  contact { email secondEmail mobilePhone secondMobilePhone telephone } kyc { status level note lastOkAt }
  risk { level blocked blacklisted blacklistedComment } creditRating { rating source } creditLimit { currency amount }
  addresses { id purpose line1 line2 line3 city county state postcode country tags status createdAt } primaryAddress { id }
  identityDocuments { id type { code text } number issuingCountry issuedOn expiresOn files { id side } }
  taxResidences { id domain taxNumber } socialMediaHandles { id type handle addedAt activatedAt }
  creditLimitOrders(first: 2) { edges { cursor node { id requestedCurrentRateAmount1 rankAmount1 createdAt decidedAt customer { id version } } } pageInfo { hasNextPage } totalCount { value } }
  crmEvents(last: 2) { nodes { id category customerName customerNumber } pageInfo { hasPreviousPage startCursor } }
  userLinks { nodes { id userId isActive createdAt } }
  history(first: 3) { nodes { version at operation changes { path before after } } totalCount { value } }
  ... on PersonCustomer { title firstName middleName lastName legalName dateOfBirth gender nationality birthCountry birthName socialSecurityNumber
    faceImage { url takenAt } relationshipStatus dependents { count datesOfBirth } highestEducation employmentStatus }
  ... on BusinessCustomer { name nameEnglish businessType { code text } website incorporationType
    registration { id number files { id side } } accountUsage { operatingCountry productReference { code text } estimatedMonthlyRevenue { currency amount } }
    persons { id role { code text } firstName dateOfBirth residentialAddress { id line1 } identification { id number files { id side } } } }`;

async function now(id: string) {
  const { data, errors } = await tenant.query(
    `query ($id: ID!) { customer(by: { id: $id }) { ${ALL_FIELDS} } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data.customer;
}

async function asOf(id: string, at: string) {
  const { data, errors } = await tenant.query(
    `query ($id: ID!, $at: DateTime) { customer(by: { id: $id }, asOf: $at) { ${ALL_FIELDS} } }`,
    { id, at },
  );
  expect(errors).toBeUndefined();
  return data.customer;
}

/** Changes every list of a customer, including the unbounded ones. */
async function changeAllLists(customerId: string): Promise<void> {
  const write = (mutation: string, input: object) =>
    mutateOrThrow(tenant, mutation, { customerId, ...input });
  for (const amount of ['1', '2', '3'])
    await write('createCreditLimitOrder', { requestedCurrentRateAmount1: amount });
  for (const category of ['call', 'letter', 'visit']) await write('recordCrmEvent', { category });
  await write('linkUserToCustomer', { userId: 'clerk' });
  await write('updateCustomerNumber', { customerNumber: `n-${customerId}` });
  const { creditLimitOrders } = await now(customerId);
  await write('decideCreditLimitOrder', {
    creditLimitOrderId: creditLimitOrders.edges[0].node.id,
    rankAmount1: '9',
  });
  await write('unlinkUserFromCustomer', { userId: 'clerk' });
  await write('addSocialMediaHandle', { handle: '@new' });
  await write('updateCustomer', { metadata: [{ key: 'campaign', value: null }], telephone: null });
  await write('addCustomerAddress', { line1: 'Added 1', country: 'FR' });
  await write('addTaxResidence', { domain: 'FR' });
}

/**
 * By customer type: changes of nested parts, such as creating, changing and removing registration and
 * persons.
 */
const NESTED: Record<string, [string, object][]> = {
  PersonCustomer: [
    [
      'patchPersonCustomer',
      { identityDocuments: [{ type: { code: 'TAX_ID' }, number: '1', issuingCountry: 'DE' }] },
    ],
    ['patchPersonCustomer', { addresses: [], dependents: null, faceImage: null }],
    ['patchPersonCustomer', { taxResidences: [], socialMediaHandles: [], creditRating: null }],
  ],
  BusinessCustomer: [
    ['patchBusinessCustomer', { registration: null, accountUsage: null }],
    [
      'patchBusinessCustomer',
      { registration: { type: { text: 'Deed' }, number: '2', issuingCountry: 'FR' } },
    ],
    [
      'patchBusinessCustomer',
      {
        persons: {
          set: [
            {
              basicInfo: { firstName: 'Bo', lastName: 'Li', dateOfBirth: '1981-01-01' },
              residentialAddress: { line1: 'x', country: 'DE' },
            },
          ],
        },
      },
    ],
    ['patchBusinessCustomer', { persons: null, registration: { number: '3' } }],
  ],
};

describe('customer(by:, asOf:)', () => {
  it.each([
    ['a person', createPerson],
    ['a business', createBusiness],
  ])('returns %s with all nested values as it was after each write', async (_, make) => {
    const id = await make(tenant);
    const states: { at: string; customer: unknown }[] = [];
    const remember = async () => {
      const customer = await now(id);
      states.push({ at: customer.updatedAt, customer });
    };
    await remember();
    const steps = ['1', '2', '3'];
    for (const branchId of steps) {
      await mutateOrThrow(tenant, 'updateCustomerBranch', { customerId: id, branchId });
      await remember();
    }
    await changeAllLists(id);
    await remember();
    const { __typename } = await now(id);
    for (const [mutation, input] of NESTED[__typename] ?? []) {
      await mutateOrThrow(tenant, mutation, { customerId: id, ...input });
      await remember();
    }
    await mutateOrThrow(tenant, 'updateCustomerBranch', { customerId: id, branchId: 'last' });
    // If several versions have the same millisecond, `asOf` returns the last one.
    const distinct = states.filter(({ at }, index) => states[index + 1]?.at !== at);
    expect(distinct.length).toBeGreaterThan(5);
    for (const { at, customer } of distinct) expect(await asOf(id, at)).toEqual(customer);
    const latest = await now(id);
    expect(await asOf(id, latest.updatedAt)).toEqual(latest);
    expect(await asOf(id, '9999-01-01T00:00:00Z')).toEqual(latest);
  });

  it("returns null before the creation, for an unknown id and for another organization's customer", async () => {
    const id = await createPerson(tenant);
    expect(await asOf(id, '2020-01-01T00:00:00Z')).toBeNull();
    expect(await asOf('0198f7a0-0000-7000-8000-000000000009', '9999-01-01T00:00:00Z')).toBeNull();
    const foreign = await createPerson(await gateway.tenant());
    expect(await asOf(foreign, '9999-01-01T00:00:00Z')).toBeNull();
  });

  it('accepts the current reference of a customer, and pages through its past lists', async () => {
    const id = await createPerson(tenant);
    await changeAllLists(id);
    const at = (await now(id)).updatedAt;
    const { data } = await tenant.query(
      `query ($value: String!, $at: DateTime) { customer(by: { reference: { system: BANKING, value: $value } }, asOf: $at) {
        first: creditLimitOrders(first: 2) { nodes { requestedCurrentRateAmount1 } pageInfo { endCursor hasNextPage } totalCount(limit: 2) { value precision } } } }`,
      { value: `n-${id}`, at },
    );
    const { nodes, pageInfo, totalCount } = data.customer.first;
    expect(
      nodes.map((node: { requestedCurrentRateAmount1: string }) => node.requestedCurrentRateAmount1),
    ).toEqual(['3', '2']);
    expect(totalCount).toEqual({ value: 2, precision: 'AT_LEAST' });
    const rest = await tenant.query(
      `query ($id: ID!, $at: DateTime, $after: String) { customer(by: { id: $id }, asOf: $at) {
        creditLimitOrders(first: 2, after: $after) { nodes { requestedCurrentRateAmount1 } pageInfo { hasNextPage hasPreviousPage } } } }`,
      { id, at, after: pageInfo.endCursor },
    );
    expect(rest.data.customer.creditLimitOrders).toEqual({
      nodes: [{ requestedCurrentRateAmount1: '1' }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  it('rejects an invalid timestamp without repeating it', async () => {
    const { errors, text } = await tenant.query('{ customer(by: { id: "x" }, asOf: "S3cret") { id } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(text).not.toContain('S3cret');
  });
});

describe('the demo data', () => {
  it('has a journal that replays to the current state of each customer', async () => {
    const demo = await startGateway();
    const { apiKey, apiSecret } = await renewDemoCredential(demo.database.adminUrl);
    const headers = { 'x-api-key': apiKey, 'x-api-secret': apiSecret };
    const execute = async (query: string, variables?: object) => {
      const { data, errors } = await post(demo.server.url, headers, { query, variables });
      expect(errors).toBeUndefined();
      return data;
    };
    let seen = 0;
    for (let after: string | null = null; seen < 200; ) {
      const page = await execute(
        'query ($after: String) { customers(first: 100, after: $after) { nodes { id } pageInfo { endCursor } } }',
        { after },
      );
      after = page.customers.pageInfo.endCursor;
      for (const { id } of page.customers.nodes) {
        const both = `query ($id: ID!, $at: DateTime) { now: customer(by: { id: $id }) { ${ALL_FIELDS} } past: customer(by: { id: $id }, asOf: $at) { ${ALL_FIELDS} } }`;
        const { now, past } = await execute(both, { id, at: '9999-01-01T00:00:00Z' });
        expect(past).toEqual(now);
        seen += 1;
      }
    }
    await demo.close();
  });
});

describe('customer.history', () => {
  it('contains version, time, actor, operation, request id and changes of each write, newest first', async () => {
    const id = await createPerson(tenant);
    const response = await tenant.query(
      `mutation ($id: ID!) { updatePersonCustomer(input: { customerId: $id, email: "new@example.com", blacklistedComment: null, blocked: false }) { customer { id } } }`,
      { id },
    );
    const { data } = await tenant.query(
      `query ($id: ID!) { customer(by: { id: $id }) { history(first: 1) { nodes { version at actor { credential userId } system operation requestId changes { path before after } } } } }`,
      { id },
    );
    expect(data.customer.history.nodes).toEqual([
      {
        version: 2,
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        actor: { credential: tenant.headers['x-api-key'], userId: 'clerk' },
        system: null,
        operation: 'updatePersonCustomer',
        requestId: response.headers.get('x-request-id'),
        changes: expect.arrayContaining([
          { path: ['contact', 'email'], before: 'ada@example.com', after: 'new@example.com' },
          { path: ['risk', 'blocked'], before: 'true', after: 'false' },
          { path: ['risk', 'blacklistedComment'], before: 'chargebacks', after: null },
        ]),
      },
    ]);
    expect(data.customer.history.nodes[0].changes).toHaveLength(3);
  });

  it('starts with the creation and all its values', async () => {
    const id = await createPerson(tenant);
    const { data } = await tenant.query(
      `query ($id: ID!) { customer(by: { id: $id }) { addresses { id } history(last: 1) { nodes { version changes { path before after } } } } }`,
      { id },
    );
    const [{ version, changes }] = data.customer.history.nodes;
    expect(version).toBe(1);
    const [address] = data.customer.addresses;
    expect(changes).toContainEqual({
      path: ['addresses', address.id, 'line1'],
      before: null,
      after: '12 St James Square',
    });
    expect(changes).toContainEqual({ path: ['metadata', 'campaign'], before: null, after: 'spring' });
    expect(changes.filter(({ before }: { before: unknown }) => before !== null)).toEqual([]);
  });

  it('lists the values of added and deleted items, and returns text values unparsed', async () => {
    const customerId = await createPerson(tenant);
    const changes = { customer: 'history(first: 1) { nodes { changes { path before after } } }' };
    const added = await mutateOrThrow(
      tenant,
      'addCustomerAddress',
      { customerId, line1: 'x', country: 'DE' },
      { ...changes, more: 'address { id createdAt }' },
    );
    const { id, createdAt } = added.address;
    expect(added.customer.history.nodes[0].changes).toEqual(
      Object.entries({ country: 'DE', createdAt, line1: 'x', purpose: 'OTHER' }).map(([name, after]) => ({
        path: ['addresses', id, name],
        before: null,
        after,
      })),
    );
    const { customer } = await mutateOrThrow(
      tenant,
      'updateCustomerBranch',
      { customerId, branchId: '[]' },
      changes,
    );
    expect(customer.history.nodes[0].changes).toEqual([
      { path: ['branchId'], before: 'GB-001', after: '[]' },
    ]);
    const days = await mutateOrThrow(
      tenant,
      'patchPersonCustomer',
      { customerId, dependents: { datesOfBirth: [] } },
      changes,
    );
    expect(days.customer.history.nodes[0].changes).toEqual([
      { path: ['dependents', 'datesOfBirth'], before: '["2010-02-03","2012-04-05"]', after: '[]' },
    ]);
    const deleted = await mutateOrThrow(
      tenant,
      'deleteCustomerAddress',
      { customerId, addressId: id },
      changes,
    );
    expect(deleted.customer.history.nodes[0].changes).toContainEqual({
      path: ['addresses', id, 'line1'],
      before: 'x',
      after: null,
    });
  });

  it('of each demo customer starts with its complete state', async () => {
    const database = await testDatabase();
    await renewDemoCredential(database.adminUrl);
    const admin = database.adminOrm;
    const rows = await admin.em
      .fork()
      .getConnection()
      .execute<{ customer_id: string; version: number; at: string; changes: never[] }[]>(
        `select customer_id, version, at, changes from journal_entry where operation = 'demo'`,
      );
    expect(rows).toHaveLength(205);
    for (const { customer_id, ...entry } of rows) {
      const replayed = replay([{ ...entry, at: new Date(entry.at).toISOString() }]);
      expect(columnsOf(replayed)).toEqual(await dumpOf(admin, customer_id));
    }
    await database.close();
  });

  it('of a bulk-imported customer starts with its creation after the backfill', async () => {
    const id = await tenant.customers.business({
      name: 'Bulk',
      version: 7,
      createdAt: new Date('2020-01-01'),
      updatedAt: new Date('2021-01-01'),
    });
    const businessPerson = await tenant.customers.businessPerson(id, { firstName: 'B' });
    await tenant.customers.address(id, { businessPerson, purpose: 'RESIDENTIAL' });
    await tenant.customers.document(id, { businessPerson, slot: 'PERSON' });
    await tenant.customers.crmEvent(id, { detail: 'x' });
    const [before] = [await now(id)];
    expect(before.history.nodes).toEqual([]);
    expect(await backfillJournal(gateway.database.adminOrm)).toBe(1);
    expect(await backfillJournal(gateway.database.adminOrm)).toBe(0);
    const { history, ...current } = await now(id);
    expect(history.nodes).toMatchObject([
      { version: 7, operation: 'import', at: '2020-01-01T00:00:00.000Z' },
    ]);
    const { history: _, ...past } = await asOf(id, '2020-06-01T00:00:00Z');
    expect(past).toEqual(current);
    await mutateOrThrow(tenant, 'updateCustomerBranch', { customerId: id, branchId: 'x' });
    expect(await asOf(id, '2020-06-01T00:00:00Z')).toMatchObject({ version: 7, branchId: null });
    expect((await now(id)).version).toBe(8);
  });
});
