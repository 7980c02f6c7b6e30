import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dump, dumpOf } from '../support/dump.ts';
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
let person: string;
let business: string;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
  const twenty = Array.from({ length: 20 }, (_, index) => ({ key: `k${index}`, value: 'v' }));
  person = await createPerson(tenant, {
    metadata: twenty,
    references: [{ system: 'REGISTRY', value: 'bad-1' }],
  });
  business = await createBusiness(tenant, { references: [{ system: 'CLIENTS', value: 'taken' }] });
});
afterAll(() => gateway.close());

/** Part of many rejected values. No response may contain it. */
const SECRET = 'S3cret';
const long = (length: number) => SECRET.padEnd(length, '字');
const MISSING = '0198f7a0-0000-7000-8000-000000000009';

const put = registered('bad-1');
const residence = (changed: object) => ({
  ...put,
  primaryResidence: { ...put.primaryResidence, ...changed },
});
const document = (changed: object) => ({
  ...put,
  identityDocuments: [{ ...put.identityDocuments[0], ...changed }],
});
const group = {
  line1: 'x',
  line2: null,
  line3: null,
  city: null,
  county: null,
  state: null,
  postcode: null,
  country: 'DE',
  tags: null,
  status: null,
};
const metadata = (entries: object[]) => ({ metadata: entries });
const today = new Date();
const tomorrow = new Date(today.getTime() + 2 * 86_400_000).toISOString().slice(0, 10);

/** Description, mutation, its input without the customer, and the expected problems. */
const ofPerson: [string, string, object, string[]][] = [
  ['null for a required field', 'updatePersonCustomer', { blocked: null }, ['NULL_NOT_ALLOWED blocked']],
  [
    'null for both names',
    'patchPersonCustomer',
    { legalName: null, firstName: null },
    ['FIELD_REQUIRED firstName'],
  ],
  ['an empty name', 'patchPersonCustomer', { firstName: ' \t ' }, ['EMPTY firstName']],
  ['201 characters', 'patchPersonCustomer', { firstName: long(201) }, ['TOO_LONG firstName']],
  [
    '501 characters',
    'updateCustomerIdentity',
    { legalName: long(501), dateOfBirth: null, title: null },
    ['TOO_LONG legalName'],
  ],
  ['a note of 5,001 characters', 'updatePersonCustomer', { kycNote: long(5_001) }, ['TOO_LONG kycNote']],
  [
    'a reference of 256 characters',
    'setCustomerReference',
    { system: 'BANKING', value: long(256) },
    ['TOO_LONG value'],
  ],
  [
    'a registry id of 37 characters',
    'setCustomerReference',
    { system: 'REGISTRY', value: long(37) },
    ['TOO_LONG value'],
  ],
  [
    'a reference that another customer has',
    'setCustomerReference',
    { system: 'CLIENTS', value: 'taken' },
    ['REFERENCE_TAKEN value'],
  ],
  ['February 30', 'patchPersonCustomer', { dateOfBirth: '2023-02-30' }, ['INVALID_FORMAT dateOfBirth']],
  [
    'a date in another format',
    'patchPersonCustomer',
    { dateOfBirth: `30.1.1990 ${SECRET}` },
    ['INVALID_FORMAT dateOfBirth'],
  ],
  [
    'an instant without offset',
    'setKycStatus',
    { lastOkAt: '2026-01-01T00:00:00' },
    ['INVALID_FORMAT lastOkAt'],
  ],
  ['an unknown country', 'patchPersonCustomer', { nationality: 'XX' }, ['INVALID_FORMAT nationality']],
  ['a country in lower case', 'patchPersonCustomer', { nationality: 'de' }, ['INVALID_FORMAT nationality']],
  ['an invalid e-mail address', 'updateCustomerEmail', { email: `${SECRET}@` }, ['INVALID_FORMAT email']],
  [
    'a phone number without a country code',
    'updateCustomerMobileNumber',
    { mobilePhone: '0151 12345678' },
    ['INVALID_FORMAT mobilePhone'],
  ],
  [
    'letters in a phone number',
    'updateCustomerMobileNumber',
    { mobilePhone: `+49 ${SECRET}` },
    ['INVALID_FORMAT mobilePhone'],
  ],
  [
    'an invalid URL',
    'patchPersonCustomer',
    { faceImage: { url: `javascript:${SECRET}` } },
    ['INVALID_FORMAT faceImage.url'],
  ],
  [
    'a negative number of dependents',
    'patchPersonCustomer',
    { dependents: { count: -1 } },
    ['TOO_SMALL dependents.count'],
  ],
  [
    'an invalid date of birth of a dependent',
    'patchPersonCustomer',
    { dependents: { datesOfBirth: ['2023-02-30'] } },
    ['INVALID_FORMAT dependents.datesOfBirth.0'],
  ],
  [
    'a control character',
    'patchPersonCustomer',
    { firstName: `a\u0007${SECRET}` },
    ['CONTROL_CHARACTER firstName'],
  ],
  [
    'more than 30 combining marks in a row',
    'patchPersonCustomer',
    { firstName: `${SECRET}${'\u0315\u0300'.repeat(40)}` },
    ['INVALID_FORMAT firstName'],
  ],
  [
    'a newline in a name',
    'patchPersonCustomer',
    { firstName: `a\n${SECRET}` },
    ['CONTROL_CHARACTER firstName'],
  ],
  [
    'a NUL in a note',
    'patchPersonCustomer',
    { kyc: { note: `a\0${SECRET}` } },
    ['CONTROL_CHARACTER kyc.note'],
  ],
  [
    'a lone surrogate',
    'patchPersonCustomer',
    { firstName: `a\ud83d${SECRET}` },
    ['CONTROL_CHARACTER firstName'],
  ],
  [
    '21 metadata keys after the merge',
    'updateCustomer',
    metadata([{ key: 'one more', value: SECRET }]),
    ['TOO_MANY metadata'],
  ],
  [
    'a metadata key of 41 characters',
    'updateCustomer',
    metadata([{ key: long(41), value: null }]),
    ['TOO_LONG metadata.0.key'],
  ],
  [
    'a metadata value of 501 characters',
    'updateCustomer',
    metadata([{ key: 'k1', value: long(501) }]),
    ['TOO_LONG metadata.0.value'],
  ],
  [
    'a repeated metadata key',
    'updateCustomer',
    metadata([
      { key: 'k1', value: 'a' },
      { key: 'k1', value: 'b' },
    ]),
    ['DUPLICATE metadata.1'],
  ],
  [
    'an empty metadata value',
    'updateCustomer',
    metadata([{ key: 'k1', value: '' }]),
    ['EMPTY metadata.0.value'],
  ],
  [
    'an amount without currency',
    'updateCustomerCreditLimit',
    { creditLimit: { amount: '1' } },
    ['FIELD_REQUIRED creditLimit.currency'],
  ],
  [
    'a currency without amount',
    'updateCustomerCreditLimit',
    { creditLimit: { currency: 'EUR', amount: null } },
    ['NULL_NOT_ALLOWED creditLimit.amount'],
  ],
  [
    'an EUR amount with three decimals',
    'updateCustomerCreditLimit',
    { creditLimit: { currency: 'EUR', amount: '1.999' } },
    ['TOO_PRECISE creditLimit.amount'],
  ],
  [
    'a JPY amount with a decimal',
    'updateCustomerCreditLimit',
    { creditLimit: { currency: 'JPY', amount: '1.5' } },
    ['TOO_PRECISE creditLimit.amount'],
  ],
  [
    'too many decimals for the stored currency',
    'patchPersonCustomer',
    { creditLimit: { amount: '1.234' } },
    ['TOO_PRECISE creditLimit.amount'],
  ],
  [
    'an amount in exponential notation',
    'updateCustomerCreditLimit',
    { creditLimit: { currency: 'EUR', amount: '1e3' } },
    ['INVALID_FORMAT creditLimit.amount'],
  ],
  [
    'an unknown currency',
    'updateCustomerCreditLimit',
    { creditLimit: { currency: 'EURO', amount: '1' } },
    ['INVALID_FORMAT creditLimit.currency'],
  ],
  [
    'two identity documents with the same key',
    'patchPersonCustomer',
    {
      identityDocuments: [0, 1].map(() => ({
        type: { code: 'PASSPORT' },
        number: '1',
        issuingCountry: 'DE',
      })),
    },
    ['DUPLICATE identityDocuments.1'],
  ],
  [
    'the code OTHER without a text',
    'patchPersonCustomer',
    { identityDocuments: [{ type: { code: 'OTHER' }, number: '1', issuingCountry: 'DE' }] },
    ['NOT_ALLOWED identityDocuments.0.type'],
  ],
  [
    'two RESIDENTIAL addresses',
    'patchPersonCustomer',
    { addresses: [0, 1].map((index) => ({ purpose: 'RESIDENTIAL', line1: `${index}`, country: 'DE' })) },
    ['DUPLICATE addresses.1'],
  ],
  [
    '101 tax residences',
    'patchPersonCustomer',
    { taxResidences: Array.from({ length: 101 }, (_, index) => ({ domain: `${index}` })) },
    ['TOO_MANY taxResidences'],
  ],
  ['an unknown address', 'updateCustomerAddress', { addressId: MISSING, ...group }, ['NOT_FOUND addressId']],
  [
    'a tag of 101 characters',
    'addCustomerAddress',
    { line1: 'x', country: 'DE', tags: [long(101)] },
    ['TOO_LONG tags.0'],
  ],
  [
    'an unknown credit limit order',
    'decideCreditLimitOrder',
    { creditLimitOrderId: 'none', rankAmount1: '1' },
    ['NOT_FOUND creditLimitOrderId'],
  ],
  ['an empty user id', 'linkUserToCustomer', { userId: ' ' }, ['EMPTY userId']],
  ['a user id with a NUL', 'linkUserToCustomer', { userId: `a\0${SECRET}` }, ['CONTROL_CHARACTER userId']],
  [
    'an invalid transition of the KYC status',
    'setKycStatus',
    { status: 'DECLINED' },
    ['INVALID_TRANSITION status'],
  ],
  [
    'an empty idempotency key',
    'updateCustomerBranch',
    { branchId: 'x', idempotencyKey: '' },
    ['EMPTY idempotencyKey'],
  ],
  [
    'several invalid fields at once',
    'patchPersonCustomer',
    {
      firstName: '',
      contact: { email: 'x', telephone: 'y' },
      risk: { level: null },
      joinedDate: '2023-02-30',
    },
    [
      'EMPTY firstName',
      'INVALID_FORMAT contact.email',
      'INVALID_FORMAT contact.telephone',
      'NULL_NOT_ALLOWED risk.level',
      'INVALID_FORMAT joinedDate',
    ],
  ],
  [
    'a cross-field problem together with a problem of one field',
    'setKycStatus',
    { status: 'VALIDATED', level: null },
    ['NULL_NOT_ALLOWED level', 'INVALID_TRANSITION status'],
  ],
  [
    'several invalid tags',
    'addCustomerAddress',
    { line1: 'x', country: 'DE', tags: ['ok', '', long(101)] },
    ['EMPTY tags.1', 'TOO_LONG tags.2'],
  ],
  ['a person updated as a business', 'patchBusinessCustomer', { name: SECRET }, ['WRONG_TYPE customerId']],
];

/** Description, input of putPersonCustomer, and the expected problems. */
const ofRegistry: [string, object, string[]][] = [
  ['a name of 51 characters', { ...put, firstName: long(51) }, ['TOO_LONG firstName']],
  [
    'an empty last name, but not a first name of 50 characters that are 100 UTF-16 code units',
    { ...put, firstName: '😀'.repeat(50), lastName: '' },
    ['EMPTY lastName'],
  ],
  ['a street of one character', residence({ line1: 'x' }), ['TOO_SHORT primaryResidence.line1']],
  ['a street of 201 characters', residence({ line1: long(201) }), ['TOO_LONG primaryResidence.line1']],
  ['a city of 101 characters', residence({ city: long(101) }), ['TOO_LONG primaryResidence.city']],
  ['a postcode of 21 characters', residence({ postcode: long(21) }), ['TOO_LONG primaryResidence.postcode']],
  [
    'the state Ontario in the US',
    residence({ country: 'US', state: 'Ontario' }),
    ['NOT_ALLOWED primaryResidence.state'],
  ],
  [
    'a state code that includes the country',
    residence({ country: 'US', state: 'US-CA' }),
    ['NOT_ALLOWED primaryResidence.state'],
  ],
  [
    'the state California in Canada',
    residence({ country: 'CA', state: 'CA' }),
    ['NOT_ALLOWED primaryResidence.state'],
  ],
  ['an empty list of identity documents', { ...put, identityDocuments: [] }, ['TOO_FEW identityDocuments']],
  [
    'a document number of 37 characters',
    document({ number: long(37) }),
    ['TOO_LONG identityDocuments.0.number'],
  ],
  [
    'an issue date in the future',
    document({ issuedOn: tomorrow }),
    ['DATE_IN_FUTURE identityDocuments.0.issuedOn'],
  ],
  [
    'an expiry date before the issue date',
    document({ issuedOn: '2020-01-02', expiresOn: '2020-01-01' }),
    ['DATE_ORDER identityDocuments.0.expiresOn'],
  ],
  ['null for a middle name', { ...put, middleName: null }, ['NULL_NOT_ALLOWED middleName']],
  ['null for an issue date', document({ issuedOn: null }), ['NULL_NOT_ALLOWED identityDocuments.0.issuedOn']],
  [
    'two identity documents with the same key',
    { ...put, identityDocuments: [put.identityDocuments[0], put.identityDocuments[0]] },
    ['DUPLICATE identityDocuments.1'],
  ],
];

async function expectRejected(
  customerId: string,
  mutation: string,
  input: object,
  problems: string[],
): Promise<void> {
  const before = await dump(customerId);
  const payload = await mutate(tenant, mutation, input);
  expect(problemsOf(payload)).toEqual(problems);
  expect(payload.customer).toBeNull();
  expect(JSON.stringify(payload)).not.toContain(SECRET);
  expect(await dump(customerId)).toEqual(before);
  expect(await entries(customerId)).toBe(1);
}

const dump = (id: string): Promise<Dump> => dumpOf(gateway.database.adminOrm, id);

async function entries(id: string): Promise<number> {
  const { data } = await tenant.query(
    'query ($id: ID!) { customer(by: { id: $id }) { history { totalCount { value } } } }',
    { id },
  );
  return data.customer.history.totalCount.value;
}

describe('invalid input is reported by code and path, without writing or repeating a value:', () => {
  it.each(ofPerson)('%s (%s)', async (_, mutation, input, problems) => {
    await expectRejected(person, mutation, { customerId: person, ...input }, problems);
  });

  it.each(ofRegistry)('%s (putPersonCustomer)', async (_, input, problems) => {
    await expectRejected(person, 'putPersonCustomer', input, problems);
  });

  it.each([
    ['updatePersonCustomer', { email: 'a@example.com' }],
    ['updateCustomerIdentity', { legalName: 'x', dateOfBirth: null, title: null }],
    ['patchPersonCustomer', { firstName: 'x' }],
  ])('a business updated as a person (%s)', async (mutation, input) => {
    await expectRejected(business, mutation, { customerId: business, ...input }, ['WRONG_TYPE customerId']);
  });

  it('a registry id of 37 characters, which creates no customer', async () => {
    expect(problemsOf(await mutate(tenant, 'putPersonCustomer', { ...put, registryId: long(37) }))).toEqual([
      'TOO_LONG registryId',
    ]);
    expect(problemsOf(await mutate(tenant, 'putPersonCustomer', { ...put, registryId: '' }))).toEqual([
      'EMPTY registryId',
    ]);
    const { data } = await tenant.query('{ customers { totalCount { value } } }');
    expect(data.customers.totalCount.value).toBe(2);
  });

  it('a new customer without a name', async () => {
    expect(problemsOf(await mutate(tenant, 'createPersonCustomer', { firstName: 'x' }))).toEqual([
      'FIELD_REQUIRED lastName',
    ]);
    expect(
      problemsOf(await mutate(tenant, 'createBusinessCustomer', { website: 'https://x.example' })),
    ).toEqual(['FIELD_REQUIRED name']);
  });

  it('an unknown or malformed customer id, or one of another organization', async () => {
    const other = await gateway.tenant();
    const foreign = await createPerson(other, PERSON);
    for (const customerId of [MISSING, 'none', '', foreign]) {
      expect(problemsOf(await mutate(tenant, 'updateCustomerBranch', { customerId, branchId: 'x' }))).toEqual(
        ['NOT_FOUND customerId'],
      );
    }
  });
});

describe('values that no API spec restricts', () => {
  it('are accepted: unassigned phone numbers, tax numbers without a checksum, names in any script', async () => {
    const customerId = await createPerson(tenant);
    const input = {
      customerId,
      contact: { mobilePhone: '+12345678910', telephone: '+12 345678910' },
      firstName: '\u{20BB7}田',
      taxResidences: [{ domain: 'DE', taxNumber: '00000000000' }],
    };
    const { customer } = await mutateOrThrow(tenant, 'patchPersonCustomer', input, {
      customer: 'contact { mobilePhone telephone } ... on PersonCustomer { firstName }',
    });
    expect(customer).toEqual({
      contact: { mobilePhone: '+12345678910', telephone: '+12 345678910' },
      firstName: '\u{20BB7}田',
    });
  });
});
