import { describe, expect, it } from 'vitest';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { BUSINESS } from '../../support/mutations.ts';
import { statusAndCode } from '../rest.ts';
import { company, gateway, id, person, send, setUpGateway, tenant } from '../setup.ts';
import * as clients from './clients-calls.ts';
import { ONLY_LEGAL_NAME } from './sample-persons.ts';
import * as screening from './screening-calls.ts';

setUpGateway();

const bank = (rest = '') => `/v1/banks/${tenant.bankId}/customers/${id}${rest}`;
const put = (group: string, body: unknown) => send(tenant, 'PUT', bank(`/${group}`), body);
const banked = async () => (await send(tenant, 'GET', bank())).body;
const onboarding = (body: unknown) => send(tenant, 'POST', `/api/customers/${id}/update`, body);
const onboarded = async () => (await send(tenant, 'GET', `/api/customers/${id}`)).body;
const versionNow = async () =>
  (await tenant.query('query ($by: CustomerBy!) { customer(by: $by) { version } }', { by: { id } })).data
    .customer.version;

/** An instant as printed by the standard libraries of other languages. */
const printed = (instant: string): string[] => {
  const [seconds = '', milliseconds = ''] = instant.replace('Z', '').split('.');
  const fraction = milliseconds.replace(/0+$/, '');
  return [
    fraction ? `${seconds}.${fraction}Z` : `${seconds}Z`,
    `${seconds}.${milliseconds.padEnd(6, '0')}+00:00`,
    `${seconds}.${milliseconds.padEnd(7, '0')}Z`,
  ];
};

describe('an update with an equal value', () => {
  it.each(['5000', '5000.0', '5000.00'])('keeps a credit limit of 5000.00 for %s', async (num) => {
    await person();
    expect(statusAndCode(await put('credit-limit', { credit_limit: { cur: 'GBP', num } }))).toEqual([
      '200 accepted',
    ]);
    expect((await banked()).credit_limit).toEqual({ cur: 'GBP', num: '5000.00' });
    expect(await versionNow()).toBe(1);
  });

  it('changes an amount in another currency', async () => {
    await person();
    expect(statusAndCode(await put('credit-limit', { credit_limit: { cur: 'JPY', num: '5000' } }))).toEqual([
      '200 accepted',
    ]);
    expect((await banked()).credit_limit).toEqual({ cur: 'JPY', num: '5000' });
  });

  it.each(['1250', '1250.0', '12.5e2'])(
    'keeps a revenue of 1250.00 for the JSON number %s',
    async (amount) => {
      const revenue = { currency: 'USD', amount: '1250.00' };
      await company({ accountUsage: { ...BUSINESS.accountUsage, estimatedMonthlyRevenue: revenue } });
      const usage = `"estimated_monthly_revenue_currency":"USD","estimated_monthly_revenue_amount":${amount}`;
      expect(statusAndCode(await onboarding(`{"account_usage":{${usage}}}`))).toEqual(['200 accepted']);
      expect((await onboarded()).account_usage.estimated_monthly_revenue_amount).toBe(1250);
      expect(await versionNow()).toBe(1);
    },
  );

  it.each(['+49 (151) 12345678', '+49-151-12345678', '+49 (0)151 12345678', '+49.151.12345678'])(
    'keeps the phone number +4915112345678 for %s',
    async (mobile) => {
      await person({ contact: { mobilePhone: '+4915112345678' } });
      expect(statusAndCode(await put('mobile-number', { mobile_phone_number: mobile }))).toEqual([
        '200 accepted',
      ]);
      expect(statusAndCode(await screening.assign({ mobile }))).toEqual(['200 accepted']);
      expect(statusAndCode(await clients.update({ mobile_phone_number: mobile }))).toEqual(['200 accepted']);
      expect((await banked()).phone_number).toBe('+4915112345678');
      expect(await versionNow()).toBe(1);
    },
  );

  it('keeps an e-mail address for an upper-case domain, but not for an upper-case local part', async () => {
    await person();
    expect(statusAndCode(await put('email', { email: 'ada@EXAMPLE.com' }))).toEqual(['200 accepted']);
    expect(await versionNow()).toBe(1);
    expect(statusAndCode(await put('email', { email: 'ADA@example.com' }))).toEqual(['200 accepted']);
    expect([await versionNow(), (await banked()).email]).toEqual([2, 'ADA@example.com']);
  });

  it.each(['https://www.example.com/', 'HTTPS://WWW.Example.com', 'https://www.example.com:443'])(
    'keeps the URL https://www.example.com for %s',
    async (website) => {
      await company();
      expect(statusAndCode(await onboarding({ business_details: { website } }))).toEqual(['200 accepted']);
      expect((await onboarded()).business_details.website).toBe('https://www.example.com');
      expect(await versionNow()).toBe(1);
    },
  );

  it('keeps a text for its decomposed form with surrounding white space', async () => {
    await person({ title: 'Zoë' });
    const identity = { legal_name: 'Augusta Ada King', date_of_birth: '1985-12-10' };
    expect(statusAndCode(await put('identity', { ...identity, title: ' Zoe\u0308 ' }))).toEqual([
      '200 accepted',
    ]);
    expect(await versionNow()).toBe(1);
  });

  it('accepts `nanos` and `dependants` as strings, and reads missing `nanos` as 0', async () => {
    await person({ faceImage: { url: 'https://x.example/', takenAt: '1990-04-16T00:00:00.005Z' } });
    const data = (date: object, dependants: unknown) => ({
      face_image: { url: 'https://x.example/', date },
      relationship_status: 'married',
      highest_education_attained: 'private lessons',
      employment_status: 'self-employed',
      dependants,
    });
    const answer = await put('data', data({ seconds: '640224000', nanos: '5000000' }, '2'));
    expect(statusAndCode(answer)).toEqual(['200 accepted']);
    expect(answer.body.customer.face_image.date).toEqual({ seconds: 640_224_000, nanos: 5_000_000 });
    expect(await versionNow()).toBe(1);
    await put('data', data({ seconds: 640_224_000 }, 2));
    expect((await banked()).face_image.date).toEqual({ seconds: 640_224_000, nanos: 0 });
    expect(await versionNow()).toBe(2);
  });
});

describe('a read-only field', () => {
  it('accepts timestamps of clients in seconds or with milliseconds', async () => {
    await person();
    const client = await clients.readClient();
    for (const name of ['created_at', 'updated_at']) {
      expect(client[name]).toMatch(/:\d\dZ$/);
      const seconds = client[name].replace('Z', '');
      for (const spelling of [`${seconds}Z`, `${seconds}.000Z`, `${seconds}.32Z`, `${seconds}.320000+00:00`])
        expect([spelling, ...statusAndCode(await clients.update({ [name]: spelling }))]).toEqual([
          spelling,
          '200 accepted',
        ]);
      const later = new Date(Date.parse(client[name]) + 1_000).toISOString();
      for (const other of [later, `${client.created_at} garbage`, client.created_at.slice(0, 10), 1])
        expect([other, ...statusAndCode(await clients.update({ [name]: other }))]).toEqual([
          other,
          `READ_ONLY ${name}`,
        ]);
    }
    expect(await versionNow()).toBe(1);
  });

  it('accepts `created_at` of onboarding in seconds or with milliseconds', async () => {
    await company();
    const { created_at } = await onboarded();
    expect(created_at).toMatch(/:\d\dZ$/);
    const milliseconds = created_at.replace('Z', '.999Z');
    for (const spelling of [created_at, milliseconds, ...printed(milliseconds)])
      expect([spelling, ...statusAndCode(await onboarding({ created_at: spelling }))]).toEqual([
        spelling,
        '200 accepted',
      ]);
    expect(statusAndCode(await onboarding({ created_at: '2020-01-01T00:00:00Z' }))).toEqual([
      'READ_ONLY created_at',
    ]);
  });

  it('accepts timestamps of screening as Go, Python and .NET print them', async () => {
    await person();
    const { createdAt, updatedAt } = await screening.readClient();
    for (const [name, instant] of Object.entries({ createdAt, updatedAt })) {
      for (const spelling of printed(instant))
        expect([spelling, ...statusAndCode(await screening.assign({ [name]: spelling }))]).toEqual([
          spelling,
          '200 accepted',
        ]);
    }
    expect(statusAndCode(await screening.assign({ updatedAt: `${createdAt} garbage` }))).toEqual([
      'READ_ONLY updatedAt',
    ]);
    expect(await versionNow()).toBe(1);
  });

  it('accepts equal values of banking fields outside the written group', async () => {
    await person({ dateOfBirth: '1990-04-16' });
    const respelled = {
      ...{ legal_name: ' Augusta Ada King', phone_number: '+44 7700 900123', title: 'Dr' },
      date_of_birth: { seconds: '640224000' },
      face_image: {
        url: 'https://IMAGES.example.com/ada.jpg',
        date: { seconds: 1_767_323_045, nanos: '678000000' },
      },
      last_ok_data: { seconds: 1_767_323_045, nanos: 678_000_000 },
      credit_limit: { cur: 'GBP', num: '5000' },
      email: 'ada@Example.com',
    };
    expect(statusAndCode(await put('branch', { branch_id: 'GB-001', ...respelled }))).toEqual([
      '200 accepted',
    ]);
    expect(await versionNow()).toBe(1);
    for (const [name, other] of Object.entries({
      date_of_birth: { seconds: 640_224_000 - 1 },
      face_image: { url: 'https://images.example.com/ada.jpg' },
      credit_limit: { cur: 'USD', num: '5000' },
      phone_number: '+447700900124',
      email: 'Ada@example.com',
    }))
      expect(statusAndCode(await put('branch', { branch_id: 'GB-001', [name]: other }))).toEqual([
        `READ_ONLY ${name}`,
      ]);
  });

  it('rejects a number that is sent as a string', async () => {
    await person();
    const { organization_id } = await clients.readClient();
    expect(statusAndCode(await clients.update({ organization_id }))).toEqual(['200 accepted']);
    expect(statusAndCode(await clients.update(`{"organization_id":${organization_id}.0}`))).toEqual([
      '200 accepted',
    ]);
    expect(statusAndCode(await clients.update({ organization_id: String(organization_id) }))).toEqual([
      'READ_ONLY organization_id',
    ]);
  });
});

describe('a response that is sent back unchanged', () => {
  it('matches a person by a document whose type text comes from another system', async () => {
    await company({ persons: [] });
    const owner = await tenant.customers.businessPerson(id, { lastName: 'Li' });
    const type = { code: 'PASSPORT' as const, text: 'Reisepass' };
    await tenant.customers.document(id, { slot: 'PERSON', businessPerson: owner, type, number: 'C01X' });
    const read = await onboarded();
    expect(read.business_person_list[0].identification.id_type).toBe('Reisepass');
    const { basic_info, ...withoutNames } = read.business_person_list[0];
    for (const list of [read.business_person_list, [withoutNames]]) {
      expect(statusAndCode(await onboarding({ business_person_list: list }))).toEqual(['200 accepted']);
      expect(await versionNow()).toBe(1);
    }
  });
});

describe('null for a required field of clients', () => {
  const REQUIRED = {
    ...{ address: 'addressLine1', city: 'city', postcode: 'postcode', email: 'email' },
    ...{
      country_code: 'country',
      risk_level: 'riskLevel',
      blocked: 'blocked',
      is_blacklisted: 'blacklisted',
    },
  };
  const PII_FIELDS = ['address', 'city', 'postcode', 'email'];

  it('is rejected if a value is stored', async () => {
    await person();
    for (const name of Object.keys(REQUIRED))
      expect(statusAndCode(await clients.update({ [name]: null }))).toEqual([`NULL_NOT_ALLOWED ${name}`]);
    expect(await versionNow()).toBe(1);
  });

  it('is rejected with MASKED_VALUE for PII that the caller cannot see', async () => {
    await person();
    const withoutPii = await gateway.credential(tenant, {
      scopes: SCOPES.filter((each) => each !== 'pii:read'),
    });
    for (const name of Object.keys(REQUIRED)) {
      const answer = await send(withoutPii, 'PUT', clients.path(), { [name]: null });
      const code = PII_FIELDS.includes(name) ? 'MASKED_VALUE' : 'NULL_NOT_ALLOWED';
      expect(statusAndCode(answer)).toEqual([`${code} ${name}`]);
    }
  });

  it('is accepted if no value is stored, also from a caller without pii:read', async () => {
    await person(ONLY_LEGAL_NAME);
    const withoutPii = await gateway.credential(tenant, {
      scopes: SCOPES.filter((each) => each !== 'pii:read'),
    });
    const missing = { address: null, city: null, postcode: null, email: null, country_code: null };
    for (const caller of [tenant, withoutPii])
      expect(statusAndCode(await send(caller, 'PUT', clients.path(), missing))).toEqual(['200 accepted']);
    const input = Object.fromEntries(Object.keys(missing).map((name) => [REQUIRED[name as 'email'], null]));
    const { data } = await tenant.query(
      'mutation ($input: UpdatePersonCustomerInput!) { updatePersonCustomer(input: $input) { userErrors { code } customer { version } } }',
      { input: { customerId: id, ...input } },
    );
    expect(data.updatePersonCustomer).toEqual({ userErrors: [], customer: { version: 1 } });
  });

  it('is accepted when a person created by another system is read, changed in one field and sent back', async () => {
    await person(ONLY_LEGAL_NAME);
    const client = await clients.readClient();
    const changed = await clients.update({ ...client, email: 'new@example.com' });
    expect(statusAndCode(changed)).toEqual(['200 accepted']);
    expect(statusAndCode(await clients.update({ ...changed.body, planned_income: 'more' }))).toEqual([
      '200 accepted',
    ]);
    expect(await versionNow()).toBe(3);
  });
});
