import { beforeAll, describe, expect, it } from 'vitest';
import type { Tenant } from '../../support/gateway.ts';
import { createBusiness, createPerson } from '../../support/mutations.ts';
import { type Method, statusAndCode } from '../rest.ts';
import { gateway, send, setUpGateway } from '../setup.ts';
import { put, RESIDENCE } from './every-api.ts';

setUpGateway();

let tenant: Tenant;
let person: string;
let business: string;

beforeAll(async () => {
  tenant = await gateway.tenant();
  [person, business] = await Promise.all([createPerson(tenant), createBusiness(tenant)]);
});

const banking = () => `/v1/banks/${tenant.bankId}/customers/${person}`;
const identity = (changed: object) => ({
  IssuingCountry: 'GB',
  IDNumber: 'P-1',
  IDType: 'Passport',
  ...changed,
});
const basic = (changed: object) => ({
  business_person_list: [{ basic_info: { first_name: 'Bo', last_name: 'Li', ...changed } }],
});

type Request = [method: Method, url: string, body: object];
const onboard = (body: object): Request => ['POST', `/api/customers/${business}/update`, body];
const client = (body: object): Request => ['PUT', `/api/v1/clients/person/${person}`, body];
const register = (more: object): Request => ['PUT', '/customers/texts', put(more)];
const bank = (group: string, body: object): Request => ['PUT', `${banking()}/${group}`, body];
const screen = (body: object, id = person): Request => ['POST', `/v1/clients/${id}`, body];

/** Names, streets and numbers of each API: the path in the request, and the request that sets the field. */
const TEXTS: [string, (value: string) => Request][] = [
  ['business_details.business_name', (v) => onboard({ business_details: { business_name: v } })],
  ['business_details.business_type', (v) => onboard({ business_details: { business_type: v } })],
  [
    'registration_address.registration_address_line1',
    (v) => onboard({ registration_address: { registration_address_line1: v } }),
  ],
  ['business_person_list.0.basic_info.first_name', (v) => onboard(basic({ first_name: v }))],
  ['primary_contact.contact_phone', (v) => onboard({ primary_contact: { contact_phone: v } })],
  ['address', (v) => client({ address: v })],
  ['kyc_note', (v) => client({ kyc_note: v })],
  ['FullName.FirstName', (v) => register({ FullName: { FirstName: v, LastName: 'x' } })],
  ['PrimaryResidence.Street', (v) => register({ PrimaryResidence: { ...RESIDENCE, Street: v } })],
  ['Identities.0.IDNumber', (v) => register({ Identities: [identity({ IDNumber: v })] })],
  ['CustomerID', (v) => ['PUT', `/customers/${encodeURIComponent(v)}`, put()]],
  ['legal_name', (v) => bank('identity', { legal_name: v })],
  ['customer_number', (v) => bank('number', { customer_number: v })],
  ['line_1', (v) => ['POST', `/v1/customers/${person}/address`, { line_1: v, country_code: 'DE' }]],
  [
    'user_id',
    (v) => ['POST', `/v1/banks/${tenant.bankId}/user_customer_links`, { user_id: v, customer_id: person }],
  ],
  ['personDetails.lastName', (v) => screen({ personDetails: { lastName: v } })],
  ['companyDetails.name', (v) => screen({ companyDetails: { name: v } }, business)],
  ['externalId', (v) => screen({ externalId: v })],
];

describe.each(TEXTS)('%s', (path, request) => {
  it('requires a visible character', async () => {
    for (const value of ['\u200b', '\u2060\u3164\u2800', '\u00ad\u115f\u034f\ufe0f', '\ufffe'])
      expect(statusAndCode(await send(tenant, ...request(value)))).toEqual([`EMPTY ${path}`]);
  });

  it('rejects bidirectional control characters', async () => {
    for (const value of ['a\u202eb', '\u2067a\u2069'])
      expect(statusAndCode(await send(tenant, ...request(value)))).toEqual([`CONTROL_CHARACTER ${path}`]);
  });
});

describe('an e-mail address', () => {
  it.each([
    ['primary_contact.contact_email', (v: string) => onboard({ primary_contact: { contact_email: v } })],
    ['second_email', (v: string) => client({ second_email: v })],
    ['email', (v: string) => bank('email', { email: v })],
    ['email', (v: string) => screen({ email: v })],
  ])('in %s must not contain invisible characters', async (path, request) => {
    for (const hidden of ['\u200b', '\u200d', '\u202e', '\ufffd', '\u3164', '\u00a0']) {
      const answer = await send(tenant, ...request(`a${hidden}b@example.com`));
      expect(statusAndCode(answer)).toEqual([`INVALID_FORMAT ${path}`]);
    }
  });
});

describe('metadata', () => {
  it('has keys and values with visible characters and without bidirectional controls', async () => {
    const write = async (key: string, value: string) =>
      (await statusAndCode(await send(tenant, ...screen({ metadata: { [key]: value } })))).map(
        (each) => each.split(' ')[0],
      );
    expect(await write('\u200b', 'x')).toEqual(['EMPTY']);
    expect(await write('x', '\u2800')).toEqual(['EMPTY']);
    expect(await write('a\u202e', 'x')).toEqual(['CONTROL_CHARACTER']);
    expect(await write('x', 'a\n\u2066b')).toEqual(['CONTROL_CHARACTER']);
  });
});

describe('a joiner or mark that a script requires', () => {
  it('is stored and returned unchanged', async () => {
    for (const name of ['می\u200cخواهم', 'ශ්\u200dරී', 'abc\u200e (ד\u200f)', '👩\u200d👧']) {
      const answer = await send(tenant, ...screen({ personDetails: { lastName: name } }));
      expect([answer.status, answer.body.personDetails?.lastName]).toEqual([200, name]);
    }
  });
});

describe('a date of birth after tomorrow is DATE_IN_FUTURE', () => {
  const FUTURE = '2999-01-01';
  const SECONDS = Date.parse(FUTURE) / 1_000;

  it.each<[string, () => Request]>([
    ['business_person_list.0.basic_info.birth_date', () => onboard(basic({ birth_date: FUTURE }))],
    [
      'business_person_list.0.basic_info.birth_date',
      () => onboard(basic({ birth_date: `${FUTURE}T00:00:00Z` })),
    ],
    ['DateOfBirth', () => register({ DateOfBirth: FUTURE })],
    ['date_of_birth', () => bank('identity', { legal_name: 'x', date_of_birth: FUTURE })],
    ['date_of_birth', () => bank('identity', { legal_name: 'x', date_of_birth: { seconds: SECONDS } })],
    [
      'date_of_birth',
      () => ['POST', '/v1/customers', { legal_name: 'x', date_of_birth: { seconds: SECONDS, nanos: 0 } }],
    ],
    [
      'dob_of_dependents.1',
      () => [
        'POST',
        '/v1/customers',
        { legal_name: 'x', dob_of_dependents: [{ seconds: 1 }, { seconds: SECONDS }] },
      ],
    ],
    ['personDetails.dob', () => screen({ personDetails: { dob: FUTURE } })],
  ])('in %s', async (path, request) => {
    expect(statusAndCode(await send(tenant, ...request()))).toEqual([`DATE_IN_FUTURE ${path}`]);
  });
});

describe('a date sent as a date-time', () => {
  const born = (birth_date: string) => send(tenant, ...onboard(basic({ birth_date })));

  it.each([
    '1990-01-31T00:00:00Z',
    '1990-01-31t23:59:59.999999999z',
    '1990-02-01T00:30:00+01:00',
    '1990-01-31',
  ])('accepts %s', async (sent) => {
    expect(statusAndCode(await born(sent))).toEqual(['200 accepted']);
    const { data } = await tenant.query(
      'query ($id: ID!) { customer(by: { id: $id }) { ... on BusinessCustomer { persons { dateOfBirth } } } }',
      { id: business },
    );
    expect(data.customer.persons).toEqual([{ dateOfBirth: '1990-01-31' }]);
  });

  it.each(['1990-01-31T00:00Z', '1990-01-30T24:00:00Z', '1990-01-31T00:00:60Z', '1990-01-31T00:00:00'])(
    'rejects %s',
    async (sent) => {
      const path = 'business_person_list.0.basic_info.birth_date';
      expect(statusAndCode(await born(sent))).toEqual([`INVALID_FORMAT ${path}`]);
    },
  );
});

describe('a phone number with a country code that begins with 0', () => {
  it.each<[string, () => Request]>([
    [
      'primary_contact.contact_phone',
      () => onboard({ primary_contact: { contact_phone: '+0049 151 1234567' } }),
    ],
    ['mobile_phone_number', () => client({ mobile_phone_number: '+0 151 1234567' })],
    ['mobile_phone_number', () => bank('mobile-number', { mobile_phone_number: '+00491511234567' })],
    ['telephone', () => screen({ telephone: '+(0)151 1234567' })],
  ])('is rejected in %s', async (path, request) => {
    expect(statusAndCode(await send(tenant, ...request()))).toEqual([`INVALID_FORMAT ${path}`]);
  });
});

describe('an amount with more than ten decimals', () => {
  it('is rejected with TOO_PRECISE in every API', async () => {
    const amounts = ['1.00000000000', '1e-11', '1e-45', `0.${'1'.repeat(600)}`];
    for (const amount of amounts) {
      const usage = `{"account_usage":{"estimated_monthly_revenue_currency":"USD","estimated_monthly_revenue_amount":${amount}}}`;
      const onboarded = await send(tenant, 'POST', `/api/customers/${business}/update`, usage);
      expect(statusAndCode(onboarded)).toEqual([
        'TOO_PRECISE account_usage.estimated_monthly_revenue_amount',
      ]);
    }
    for (const num of ['1.00000000000', `0.${'1'.repeat(600)}`]) {
      const limited = await send(tenant, ...bank('credit-limit', { credit_limit: { cur: 'EUR', num } }));
      expect(statusAndCode(limited)).toEqual(['TOO_PRECISE credit_limit.num']);
    }
  });
});
