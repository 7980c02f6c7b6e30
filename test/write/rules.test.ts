import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpOf } from '../support/dump.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import {
  createBusiness,
  createPerson,
  mutate,
  mutateOrThrow,
  PERSON,
  problemsOf,
  registered,
} from '../support/mutations.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const dump = (id: string) => dumpOf(gateway.database.adminOrm, id);

describe('in all mutations', () => {
  it('each field of a mutation document is a separate write, executed in order', async () => {
    const customerId = await createPerson(tenant);
    const { data } = await tenant.query(
      `mutation ($id: ID!) {
        first: updateCustomerBranch(input: { customerId: $id, branchId: "1" }) { customer { version branchId } userErrors { code } }
        rejected: updateCustomerBranch(input: { customerId: $id, branchId: "" }) { customer { version } userErrors { code } }
        last: updateCustomerBranch(input: { customerId: $id, branchId: "3" }) { customer { version branchId history(first: 2) { nodes { version } } } userErrors { code } }
      }`,
      { id: customerId },
    );
    expect(data).toEqual({
      first: { customer: { version: 2, branchId: '1' }, userErrors: [] },
      rejected: { customer: null, userErrors: [{ code: 'EMPTY' }] },
      last: {
        customer: { version: 3, branchId: '3', history: { nodes: [{ version: 3 }, { version: 2 }] } },
        userErrors: [],
      },
    });
  });

  it('a write that changes nothing succeeds without a new version or journal entry', async () => {
    const customerId = await createPerson(tenant);
    const { customer } = await mutateOrThrow(
      tenant,
      'updateCustomerEmail',
      { customerId, email: ' ada@example.com ' },
      { customer: 'version history { totalCount { value } }' },
    );
    expect(customer).toEqual({ version: 1, history: { totalCount: { value: 1 } } });
  });

  it('a write with an outdated expected version is rejected with the current version', async () => {
    const customerId = await createPerson(tenant);
    await mutateOrThrow(tenant, 'updateCustomerBranch', { customerId, branchId: '1', expectedVersion: 1 });
    const rejected = await mutate(tenant, 'updateCustomerBranch', {
      customerId,
      branchId: '2',
      expectedVersion: 1,
    });
    expect(rejected.userErrors).toEqual([
      {
        __typename: 'VersionConflictError',
        code: 'CONFLICT',
        path: ['expectedVersion'],
        currentVersion: 2,
        message: expect.any(String),
      },
    ]);
    expect(
      problemsOf(await mutate(tenant, 'putPersonCustomer', { ...registered('new-id'), expectedVersion: 3 })),
    ).toEqual(['CONFLICT expectedVersion']);
  });

  it('texts are trimmed and normalized to NFC, and notes keep newlines', async () => {
    const customerId = await createPerson(tenant);
    const input = { customerId, kycNote: ' one\r\n\ttwo ', city: ' Zu\u0308rich ' };
    const { customer } = await mutateOrThrow(tenant, 'updatePersonCustomer', input, {
      customer: 'kyc { note } primaryAddress { city }',
    });
    expect(customer).toEqual({ kyc: { note: 'one\n\ttwo' }, primaryAddress: { city: 'Z\u00fcrich' } });
  });

  it('literals, variables and missing variables have the same effect at every depth', async () => {
    const customerId = await createPerson(tenant);
    const { data, errors } = await tenant.query(
      `mutation ($id: ID!, $note: String, $telephone: PhoneNumber, $missing: String, $contact: ContactInput) {
        patchPersonCustomer(input: { customerId: $id, plannedIncome: $missing, kyc: { note: $note }, contact: { telephone: $telephone, secondEmail: null } }) {
          customer { plannedIncome kyc { note } contact { email secondEmail telephone } } userErrors { code }
        }
        again: patchPersonCustomer(input: { customerId: $id, contact: $contact }) { customer { contact { email } } userErrors { code } }
      }`,
      { id: customerId, note: null },
    );
    expect(errors).toBeUndefined();
    expect(data.patchPersonCustomer.customer).toEqual({
      plannedIncome: 'about 4,500 a month',
      kyc: { note: null },
      contact: { email: 'ada@example.com', secondEmail: null, telephone: '+442079460000' },
    });
    expect(data.again).toEqual({ customer: { contact: { email: 'ada@example.com' } }, userErrors: [] });
  });

  it('the KYC status changes only along its transitions, and VALIDATED sets lastOkAt', async () => {
    const customerId = await createPerson(tenant, { kyc: { level: 'FULL_KYC' } });
    const rejected = await mutate(tenant, 'setKycStatus', { customerId, status: 'VALIDATED' });
    expect(rejected.userErrors).toMatchObject([
      { __typename: 'NotAllowedError', code: 'INVALID_TRANSITION', allowed: ['CREATED'] },
    ]);
    for (const status of ['CREATED', 'PROCESSING', 'PROCESSING', 'PENDING_REVIEW'])
      await mutateOrThrow(tenant, 'setKycStatus', { customerId, status });
    const before = new Date().toISOString();
    const { customer } = await mutateOrThrow(
      tenant,
      'setKycStatus',
      { customerId, status: 'VALIDATED' },
      { customer: 'version kyc { status level lastOkAt }' },
    );
    expect(customer).toMatchObject({ version: 5, kyc: { status: 'VALIDATED', level: 'FULL_KYC' } });
    expect(customer.kyc.lastOkAt >= before).toBe(true);
    const again = await mutateOrThrow(tenant, 'setKycStatus', { customerId, status: 'VALIDATED' });
    expect(again.customer.version).toBe(5);
    const given = await mutateOrThrow(
      tenant,
      'setKycStatus',
      { customerId, status: 'CREATED', lastOkAt: null },
      { customer: 'kyc { lastOkAt }' },
    );
    expect(given.customer.kyc.lastOkAt).toBeNull();
  });

  it('a reference can be set, moved and removed, and belongs to one customer', async () => {
    const [one, two] = [await createPerson(tenant), await createPerson(tenant)];
    const set = (customerId: string, value: string | null) =>
      mutate(tenant, 'setCustomerReference', { customerId, system: 'CLIENTS', value });
    expect((await set(one, 'c-1')).userErrors).toEqual([]);
    expect(problemsOf(await set(two, 'c-1'))).toEqual(['REFERENCE_TAKEN value']);
    expect((await set(one, null)).userErrors).toEqual([]);
    expect((await set(two, 'c-1')).userErrors).toEqual([]);
    expect(
      problemsOf(await mutate(tenant, 'setCustomerReference', { customerId: one, system: 'CLIENTS' })),
    ).toEqual(['FIELD_REQUIRED value']);
    expect(
      problemsOf(await mutate(tenant, 'updateCustomerNumber', { customerId: one, customerNumber: 'n-1' })),
    ).toEqual([]);
    expect(
      problemsOf(await mutate(tenant, 'updateCustomerNumber', { customerId: two, customerNumber: 'n-1' })),
    ).toEqual(['REFERENCE_TAKEN customerNumber']);
    const taken = { ...PERSON, references: [{ system: 'BANKING', value: 'n-1' }], firstName: '' };
    expect(problemsOf(await mutate(tenant, 'createPersonCustomer', taken))).toEqual([
      'EMPTY firstName',
      'REFERENCE_TAKEN references.0.value',
    ]);
  });

  it('the size limit of a list applies to every mutation that adds to it', async () => {
    const addresses = Array.from({ length: 100 }, (_, index) => ({
      purpose: 'OTHER',
      line1: `${index}`,
      country: 'DE',
    }));
    const person = await createPerson(tenant, {
      addresses,
      references: [{ system: 'REGISTRY', value: 'full' }],
    });
    const business = await createBusiness(tenant, { addresses });
    const writes: [string, object, path: string[]][] = [
      ['addCustomerAddress', { customerId: person, line1: 'x', country: 'DE' }, ['customerId']],
      ['updatePersonCustomer', { customerId: person, addressLine1: 'x', country: 'DE' }, ['addressLine1']],
      ['putPersonCustomer', registered('full'), ['primaryResidence']],
      [
        'patchBusinessCustomer',
        { customerId: business, registrationAddress: { line1: 'x', country: 'DE' } },
        ['registrationAddress'],
      ],
    ];
    for (const [mutation, input, path] of writes)
      expect((await mutate(tenant, mutation, input)).userErrors, mutation).toMatchObject([
        { code: 'TOO_MANY', path, limit: 100 },
      ]);
  });

  it('adding to a full list is reported at the path customerId', async () => {
    const customerId = await createPerson(tenant, {
      taxResidences: Array.from({ length: 100 }, (_, index) => ({ domain: `${index}` })),
      socialMediaHandles: Array.from({ length: 100 }, (_, index) => ({ handle: `${index}` })),
    });
    for (const [mutation, input] of [
      ['addTaxResidence', { customerId, domain: 'DE' }],
      ['addSocialMediaHandle', { customerId, handle: '@a' }],
    ] as const)
      expect(problemsOf(await mutate(tenant, mutation, input))).toEqual(['TOO_MANY customerId']);
  });

  it('a file may be listed only once, unless as different sides', async () => {
    const document = { type: { code: 'PASSPORT' }, number: 'F-1', issuingCountry: 'GB' };
    const create = (files: object[]) =>
      mutate(tenant, 'createPersonCustomer', { ...PERSON, identityDocuments: [{ ...document, files }] });
    expect(problemsOf(await create([{ id: 'a' }, { id: 'b' }, { id: ' a ' }]))).toEqual([
      'DUPLICATE identityDocuments.0.files.2',
    ]);
    expect(
      problemsOf(await create([{ id: 'a', side: 'BACK' }, { id: '' }, { id: 'a', side: 'BACK' }])),
    ).toEqual(['EMPTY identityDocuments.0.files.1.id', 'DUPLICATE identityDocuments.0.files.2']);
    expect(
      problemsOf(await create([{ id: 'a', side: 'FRONT' }, { id: 'a', side: 'BACK' }, { id: 'a' }])),
    ).toEqual([]);
    const customerId = await createBusiness(tenant);
    const registration = { fileIds: ['a', 'b', 'a', 'b'] };
    expect(problemsOf(await mutate(tenant, 'patchBusinessCustomer', { customerId, registration }))).toEqual([
      'DUPLICATE registration.fileIds.2',
      'DUPLICATE registration.fileIds.3',
    ]);
  });

  it('tags and dates of birth may be repeated', async () => {
    const dependents = { datesOfBirth: ['2010-02-03', '2010-02-03'] };
    const addresses = [{ purpose: 'OTHER', line1: 'x', country: 'DE', tags: ['home', 'home'] }];
    await mutateOrThrow(tenant, 'createPersonCustomer', { ...PERSON, dependents, addresses });
  });

  it('an added item must have at least one value', async () => {
    const customerId = await createPerson(tenant);
    for (const [mutation, problem] of [
      ['createCreditLimitOrder', 'FIELD_REQUIRED requestedCurrentRateAmount1'],
      ['addTaxResidence', 'FIELD_REQUIRED domain'],
      ['addSocialMediaHandle', 'FIELD_REQUIRED handle'],
    ] as const)
      expect(problemsOf(await mutate(tenant, mutation, { customerId })), mutation).toEqual([problem]);
    const order = { customerId, requestedCurrentRateAmount1: null, temporaryCreditDocumentation: null };
    expect(problemsOf(await mutate(tenant, 'createCreditLimitOrder', order))).toEqual([
      'FIELD_REQUIRED requestedCurrentRateAmount1',
    ]);
    const rejected = { customerId, currentCreditDocumentation: '' };
    expect(problemsOf(await mutate(tenant, 'createCreditLimitOrder', rejected))).toEqual([
      'EMPTY currentCreditDocumentation',
    ]);
    const single = { customerId, temporaryCreditDocumentation: 'a letter' };
    await mutateOrThrow(tenant, 'createCreditLimitOrder', single);
  });

  it('a list can be reordered any number of times', async () => {
    const customerId = await createPerson(tenant);
    const admin = gateway.database.adminOrm.em.fork().getConnection();
    await admin.execute('update identity_document set position = position + 32766 where customer_id = ?', [
      customerId,
    ]);
    const { customer } = await mutateOrThrow(
      tenant,
      'patchPersonCustomer',
      { customerId, identityDocuments: PERSON.identityDocuments.toReversed() },
      { customer: 'identityDocuments { number }' },
    );
    expect(customer.identityDocuments).toEqual([{ number: 'L-1' }, { number: 'P-100' }]);
    const positions = ((await dump(customerId)).identity_document as { position: number }[]).map(
      ({ position }) => position,
    );
    expect(positions.toSorted()).toEqual([0, 1]);
  });

  it('negative zero is stored as zero, and new or rare currencies are accepted', async () => {
    const customerId = await createPerson(tenant);
    const set = (currency: string, amount: string) =>
      mutateOrThrow(
        tenant,
        'updateCustomerCreditLimit',
        { customerId, creditLimit: { currency, amount } },
        { customer: 'version creditLimit { amount }' },
      );
    expect((await set('EUR', '-0.00')).customer).toEqual({ version: 2, creditLimit: { amount: '0.00' } });
    expect((await set('EUR', '-0.00')).customer.version).toBe(2);
    expect((await set('EUR', '-0.01')).customer.creditLimit).toEqual({ amount: '-0.01' });
    await set('XCG', '1.50');
    await set('XAU', '1.2345');
    await set('KWD', '1.234');
  });

  it('clearing one side of an identity document removes all its files of that side', async () => {
    const files = ['a', 'b'].map((id) => ({ id, side: 'FRONT' }));
    const identification = { type: { code: 'PASSPORT' }, number: '1', issuingCountry: 'DE', files };
    const customerId = await createBusiness(tenant, { persons: [{ firstName: 'A', identification }] });
    const persons = {
      set: [
        {
          identification: {
            type: { code: 'PASSPORT' },
            number: '1',
            issuingCountry: 'DE',
            frontFileId: null,
          },
        },
      ],
    };
    const selection = {
      customer: 'version ... on BusinessCustomer { persons { identification { files { id } } } }',
    };
    const once = await mutateOrThrow(tenant, 'patchBusinessCustomer', { customerId, persons }, selection);
    expect(once.customer).toEqual({ version: 2, persons: [{ identification: { files: [] } }] });
    expect(await mutateOrThrow(tenant, 'patchBusinessCustomer', { customerId, persons }, selection)).toEqual(
      once,
    );
  });

  it('all problems are reported at their paths', async () => {
    const customerId = await createPerson(tenant, { legalName: null });
    expect(
      problemsOf(await mutate(tenant, 'patchPersonCustomer', { customerId, firstName: null, lastName: '' })),
    ).toEqual(['EMPTY lastName', 'FIELD_REQUIRED firstName']);
    expect(
      problemsOf(
        await mutate(tenant, 'updateCustomer', {
          customerId,
          metadata: [{ key: '', value: '' }, { key: 'a'.repeat(41) }],
        }),
      ),
    ).toEqual([
      'EMPTY metadata.0.key',
      'EMPTY metadata.0.value',
      'TOO_LONG metadata.1.key',
      'FIELD_REQUIRED metadata.1.value',
    ]);
    await mutateOrThrow(tenant, 'setCustomerReference', { customerId, system: 'BANKING', value: 'place-1' });
    const references = [
      { system: 'BANKING', value: 'free' },
      { system: 'BANKING', value: ' place-1 ' },
    ];
    expect(problemsOf(await mutate(tenant, 'createPersonCustomer', { legalName: 'x', references }))).toEqual([
      'DUPLICATE references.1',
      'REFERENCE_TAKEN references.1.value',
    ]);
  });
});
