import { describe, expect, it } from 'vitest';
import { dumpOf } from '../../support/dump.ts';
import { createPerson } from '../../support/mutations.ts';
import { type Reply, statusAndCode } from '../rest.ts';
import { company, dump, gateway, id, send, setUpGateway, tenant } from '../setup.ts';

setUpGateway();

const patch = (body: unknown, of = id) => send(tenant, 'POST', `/api/customers/${of}/update`, body);
const readCustomer = async () => (await send(tenant, 'GET', `/api/customers/${id}`)).body;

async function accepted(body: unknown): Promise<Reply> {
  const answer = await patch(body);
  expect(statusAndCode(answer)).toEqual(['200 accepted']);
  return answer;
}

describe('a merge patch of onboarding', () => {
  it('keeps absent fields and merges objects', async () => {
    await company();
    const before = await readCustomer();
    await accepted({ business_details: { website: 'https://new.example.com' }, account_usage: {} });
    expect(await readCustomer()).toEqual({
      ...before,
      business_details: { ...before.business_details, website: 'https://new.example.com' },
    });
  });

  it('clears fields and sections with null', async () => {
    await company();
    await accepted({
      business_details: { business_name_english: null, business_type: null },
      registration_address: null,
      account_usage: null,
      primary_contact: { contact_phone: null },
      business_person_list: null,
    });
    const after = await readCustomer();
    expect(after.business_details).not.toHaveProperty('business_name_english');
    expect(after.business_details).not.toHaveProperty('business_type');
    expect(after).not.toHaveProperty('registration_address');
    expect(after).not.toHaveProperty('account_usage');
    expect(after.primary_contact).toEqual({ contact_email: 'ada@example.com' });
    expect(after.business_person_list).toEqual([]);
  });

  it('keeps fields that the API does not have when it clears a section', async () => {
    await company();
    await accepted({ primary_contact: null });
    const { customer } = await dump();
    expect(customer).toMatchObject({
      contact_second_email: 'ada@example.org',
      contact_telephone: '+442079460000',
    });
    expect(customer).not.toHaveProperty('contact_email');
    expect(customer).not.toHaveProperty('contact_mobile_phone');
  });

  it('rejects null for required fields and reports all of them', async () => {
    await company();
    const before = await dump();
    expect(statusAndCode(await patch({ business_details: null })).sort()).toEqual([
      'FIELD_REQUIRED business_details.business_name',
    ]);
    const names = { business_name: null, business_name_english: null, business_identifier_number: null };
    const answer = await patch({
      business_details: names,
      registration_address: { registration_address_line1: null, registration_address_country_code: null },
      account_usage: { estimated_monthly_revenue_amount: null },
    });
    expect(statusAndCode(answer).sort()).toEqual([
      'FIELD_REQUIRED business_details.business_name',
      'NULL_NOT_ALLOWED account_usage.estimated_monthly_revenue_amount',
      'NULL_NOT_ALLOWED business_details.business_identifier_number',
      'NULL_NOT_ALLOWED registration_address.registration_address_country_code',
      'NULL_NOT_ALLOWED registration_address.registration_address_line1',
    ]);
    expect(await dump()).toEqual(before);
  });

  it('clears a registration and a revenue if all their required fields are null', async () => {
    await company();
    await accepted({
      business_details: {
        business_identifier_type: null,
        business_identifier_number: null,
        business_identifier_country_code: null,
      },
      account_usage: { estimated_monthly_revenue_currency: null, estimated_monthly_revenue_amount: null },
    });
    const after = await readCustomer();
    expect(Object.keys(after.business_details).filter((name) => name.includes('identifier'))).toEqual([]);
    expect(Object.keys(after.account_usage).filter((name) => name.includes('revenue'))).toEqual([]);
    expect((await dump()).identity_document).toHaveLength(1);
  });

  it('replaces a list of files and clears it with []', async () => {
    await company();
    const files = (list: unknown) => ({ business_details: { business_identifier_document_list: list } });
    await accepted(files(['a', 'b']));
    expect((await readCustomer()).business_details.business_identifier_document_list).toEqual(['a', 'b']);
    await accepted(files([]));
    expect((await readCustomer()).business_details.business_identifier_document_list).toEqual([]);
    expect(statusAndCode(await patch(files(['a', 1, '', null])))).toEqual([
      'INVALID_TYPE business_details.business_identifier_document_list.1',
      'NULL_NOT_ALLOWED business_details.business_identifier_document_list.3',
      'EMPTY business_details.business_identifier_document_list.2',
    ]);
  });

  it('rejects a duplicate in a list of files, and accepts one file for both sides of a document', async () => {
    await company();
    const list = (...business_identifier_document_list: string[]) =>
      patch({ business_details: { business_identifier_document_list } });
    expect(statusAndCode(await list('a', 'b', 'a'))).toEqual([
      'DUPLICATE business_details.business_identifier_document_list.2',
    ]);
    const [first] = (await readCustomer()).business_person_list;
    const both = { id_document_front_file_id: 'one', id_document_back_file_id: 'one' };
    await accepted({
      business_person_list: [{ ...first, identification: { ...first.identification, ...both } }],
    });
    expect((await readCustomer()).business_person_list[0].identification).toMatchObject(both);
  });

  it('reports too many addresses at the address in the body', async () => {
    await company({
      addresses: Array.from({ length: 100 }, (_, index) => ({
        ...{ purpose: 'OTHER', line1: `${index}`, country: 'DE' },
      })),
    });
    const registration_address = {
      ...{ registration_address_line1: 'x', registration_address_country_code: 'DE' },
    };
    expect(statusAndCode(await patch({ registration_address }))).toEqual(['TOO_MANY registration_address']);
  });

  it('returns 404 for an unknown customer and for a person', async () => {
    await company();
    const person = await createPerson(tenant);
    const contact = { primary_contact: { contact_email: 'x@example.com' } };
    for (const other of ['0198f7a0-0000-7000-8000-000000000009', 'nonsense', person]) {
      const [read, write] = [
        await send(tenant, 'GET', `/api/customers/${other}`),
        await patch(contact, other),
      ];
      expect([read.status, read.body.code, write.status, write.body.code]).toEqual([
        404,
        'NOT_FOUND',
        404,
        'NOT_FOUND',
      ]);
      expect(statusAndCode(write)).toEqual(['NOT_FOUND customer_id']);
    }
    expect((await dumpOf(gateway.database.adminOrm, person)).customer.version).toBe(1);
  });

  it('accepts the current ids, status and created_at, and rejects other values', async () => {
    await company({ references: [{ system: 'ONBOARDING', value: 'partner-1' }] });
    const { customer_id, partner_customer_id, status, created_at } = await readCustomer();
    expect(status).toBe('Processing');
    await accepted({ customer_id: customer_id.toUpperCase(), partner_customer_id, status, created_at });
    expect(statusAndCode(await patch({ customer_id: '0198f7a0-0000-7000-8000-000000000009' }))).toEqual([
      'ID_MISMATCH customer_id',
    ]);
    const changed = {
      partner_customer_id: 'partner-2',
      status: 'Succeeded',
      created_at: '2020-01-01T00:00:00Z',
    };
    expect(statusAndCode(await patch(changed)).sort()).toEqual([
      'READ_ONLY created_at',
      'READ_ONLY partner_customer_id',
      'READ_ONLY status',
    ]);
    const text = 'Processing,Succeeded,Failed,Suspended';
    expect(statusAndCode(await patch({ status: text }))).toEqual(['READ_ONLY status']);
  });

  it('stores and returns an unknown text, and recognizes known terms in any spelling', async () => {
    await company();
    const type = (text: string) => accepted({ business_details: { business_type: text } });
    const stored = async () => (await dump()).customer;
    await type('limited-liability company');
    expect(await stored()).toMatchObject({
      business_type_code: 'LIMITED_LIABILITY_COMPANY',
      business_type_text: 'limited-liability company',
    });
    await type('Société anonyme');
    expect(await stored()).toMatchObject({
      business_type_code: 'OTHER',
      business_type_text: 'Société anonyme',
    });
    expect((await readCustomer()).business_details.business_type).toBe('Société anonyme');
    const code = 'National ID';
    await accepted({ business_details: { business_identifier_type: code } });
    expect((await readCustomer()).business_details.business_identifier_type).toBe(code);
  });

  it('returns the label of a code without a text', async () => {
    await company({
      businessType: { code: 'LIMITED_LIABILITY_COMPANY' },
      persons: [
        { role: { code: 'LEGAL_REPRESENTATIVE' }, firstName: 'A', lastName: 'B', dateOfBirth: '1980-01-01' },
      ],
    });
    const { business_details, business_person_list } = await readCustomer();
    expect(business_details.business_type).toBe('Limited Liability Company');
    expect(business_person_list[0].basic_info.role_type).toBe('Legal Representative');
  });

  it('treats the label of a code as unchanged', async () => {
    await company({ businessType: { code: 'LIMITED_LIABILITY_COMPANY' } });
    const { business_type } = (await readCustomer()).business_details;
    const answer = await accepted({ business_details: { business_type } });
    expect(answer.headers.get('etag')).toBe('"1"');
  });

  it('creates an address, a registration and an account usage if all required fields are present', async () => {
    await company({ addresses: [], registration: null, accountUsage: null });
    await accepted({
      business_details: {
        business_identifier_type: 'Business Registration',
        business_identifier_number: '1',
        business_identifier_country_code: 'US',
        business_identifier_document_list: ['f'],
      },
      registration_address: { registration_address_line1: 'x', registration_address_country_code: 'US' },
      account_usage: { operating_country: 'US' },
    });
    const after = await readCustomer();
    expect(after.registration_address).toEqual({
      registration_address_line1: 'x',
      registration_address_country_code: 'US',
    });
    expect(after.business_details).toMatchObject({
      business_identifier_number: '1',
      business_identifier_document_list: ['f'],
    });
    expect(after.account_usage).toEqual({ operating_country: 'US' });
    const { address } = await dump();
    expect(address).toContainEqual(expect.objectContaining({ purpose: 'REGISTRATION', line1: 'x' }));
  });

  it('reports the missing required fields otherwise', async () => {
    await company({ addresses: [], registration: null, accountUsage: null });
    const answer = await patch({
      business_details: { business_identifier_country_code: 'US' },
      registration_address: { registration_address_city: 'x' },
      account_usage: { estimated_monthly_revenue_amount: 1 },
    });
    expect(statusAndCode(answer).sort()).toEqual([
      'FIELD_REQUIRED account_usage.estimated_monthly_revenue_currency',
      'FIELD_REQUIRED business_details.business_identifier_number',
      'FIELD_REQUIRED business_details.business_identifier_type',
      'FIELD_REQUIRED registration_address.registration_address_country_code',
      'FIELD_REQUIRED registration_address.registration_address_line1',
    ]);
  });

  it('rejects unknown fields at every depth', async () => {
    await company();
    const answer = await patch(
      '{"business_details":{"toString":1},"account_usage":{"__proto__":{}},"business_person_list":[{"constructor":null}]}',
    );
    expect(statusAndCode(answer).sort()).toEqual([
      'FIELD_REQUIRED business_person_list.0.basic_info',
      'UNKNOWN_FIELD account_usage.__proto__',
      'UNKNOWN_FIELD business_details.toString',
      'UNKNOWN_FIELD business_person_list.0.constructor',
    ]);
  });
});
