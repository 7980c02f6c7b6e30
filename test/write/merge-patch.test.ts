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
} from '../support/mutations.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const dump = (id: string) => dumpOf(gateway.database.adminOrm, id);

const NAMED = { firstName: 'A', lastName: 'B', dateOfBirth: '2000-01-01' };

describe('merge patch (onboarding)', () => {
  it('keeps absent fields, clears fields with null and merges objects at every depth', async () => {
    const customerId = await createBusiness(tenant);
    const before = await dump(customerId);
    await mutateOrThrow(tenant, 'patchBusinessCustomer', {
      customerId,
      website: null,
      accountUsage: { industryCategoryCode: '1', estimatedMonthlyRevenue: { amount: '7.5' } },
      registrationAddress: { city: null, postcode: '94105' },
      registration: { expiresOn: '2033-11-07' },
      contact: { mobilePhone: null },
    });
    const after = await dump(customerId);
    const { website, contact_mobile_phone, ...kept } = before.customer;
    expect(after.customer).toEqual({
      ...kept,
      account_usage_industry_category_code: '1',
      account_usage_estimated_monthly_revenue_amount: 7.5,
      updated_at: expect.any(String),
      version: 2,
    });
    const [address] = (before.address as object[]).filter(
      (row) => (row as { purpose: string }).purpose === 'REGISTRATION',
    );
    const { city, ...rest } = address as { city: string };
    expect(after.address).toContainEqual({ ...rest, postcode: '94105' });
  });

  it('keeps the stored basicInfo of a person without it, and removes a person that is not sent', async () => {
    const customerId = await createBusiness(tenant);
    const persons =
      'id ... on BusinessCustomer { persons { id firstName role { text } residentialAddress { line1 } identification { number files { id side } } } }';
    const { customer } = await mutateOrThrow(
      tenant,
      'patchBusinessCustomer',
      {
        customerId,
        persons: {
          set: [
            {
              residentialAddress: null,
              identification: {
                type: { text: 'National ID' },
                number: 'X-1',
                issuingCountry: 'US',
                backFileId: null,
              },
            },
          ],
        },
      },
      { customer: persons },
    );
    expect(customer.persons).toEqual([
      {
        id: expect.any(String),
        firstName: '明',
        role: { text: 'Director' },
        residentialAddress: null,
        identification: { number: 'X-1', files: [{ id: 'front-1', side: 'FRONT' }] },
      },
    ]);
  });

  it('matches a person by name and date of birth, else by English names, and keeps its id', async () => {
    const customerId = await createBusiness(tenant);
    const selection = { customer: 'id ... on BusinessCustomer { persons { id lastName nationality } }' };
    const before = await mutateOrThrow(tenant, 'patchBusinessCustomer', { customerId }, selection);
    const { customer } = await mutateOrThrow(
      tenant,
      'patchBusinessCustomer',
      {
        customerId,
        persons: {
          set: [
            { basicInfo: { firstName: 'Bo', lastName: 'Li', dateOfBirth: '1981-01-01', nationality: 'CN' } },
            { basicInfo: { firstNameEnglish: 'Ming', lastNameEnglish: 'Wang', nationality: null } },
          ],
        },
      },
      selection,
    );
    const [ming, bo] = before.customer.persons;
    expect(customer.persons).toEqual([
      { ...bo, nationality: 'CN' },
      { ...ming, nationality: null },
    ]);
  });

  it('rejects a new person without basicInfo, null for basicInfo, and a person without a key', async () => {
    const customerId = await createBusiness(tenant);
    const before = await dump(customerId);
    const document = { type: { code: 'PASSPORT' }, number: 'new', issuingCountry: 'DE' };
    const rejected = await mutate(tenant, 'patchBusinessCustomer', {
      customerId,
      persons: {
        set: [
          { identification: document },
          { residentialAddress: { line1: 'x', country: 'DE' } },
          {
            basicInfo: null,
            identification: { type: { text: 'National ID' }, number: 'X-1', issuingCountry: 'US' },
          },
        ],
      },
    });
    expect(problemsOf(rejected)).toEqual([
      'FIELD_REQUIRED persons.set.0.basicInfo',
      'FIELD_REQUIRED persons.set.1.basicInfo',
      'NULL_NOT_ALLOWED persons.set.2.basicInfo',
    ]);
    expect(await dump(customerId)).toEqual(before);
  });

  it('edits persons by id: adds, updates and removes', async () => {
    const customerId = await createBusiness(tenant);
    const selection = { customer: 'id ... on BusinessCustomer { persons { id firstName lastName } }' };
    const { customer } = await mutateOrThrow(tenant, 'patchBusinessCustomer', { customerId }, selection);
    const [ming, bo] = customer.persons;
    const edited = await mutateOrThrow(
      tenant,
      'patchBusinessCustomer',
      {
        customerId,
        persons: {
          edit: [
            { add: { basicInfo: { ...NAMED, firstName: 'New', lastName: 'One' } } },
            { update: { id: ming.id.toUpperCase(), basicInfo: { lastName: 'Wong' } } },
            { remove: bo.id },
          ],
        },
      },
      selection,
    );
    expect(edited.customer.persons).toEqual([
      { ...ming, lastName: 'Wong' },
      { id: expect.any(String), firstName: 'New', lastName: 'One' },
    ]);
    const rejected = await mutate(tenant, 'patchBusinessCustomer', {
      customerId,
      persons: {
        edit: [{ remove: bo.id }, { update: { id: bo.id, basicInfo: { lastName: 'x' } } }, { add: {} }],
      },
    });
    expect(problemsOf(rejected)).toEqual([
      'NOT_FOUND persons.edit.0.remove',
      'NOT_FOUND persons.edit.1.update.id',
      'FIELD_REQUIRED persons.edit.2.add.basicInfo',
    ]);
    const invalid = {
      persons: {
        edit: [{ add: { basicInfo: {} } }, { add: { basicInfo: NAMED } }, { add: { basicInfo: NAMED } }],
      },
    };
    expect(problemsOf(await mutate(tenant, 'patchBusinessCustomer', { customerId, ...invalid }))).toEqual([
      'KEY_REQUIRED persons.edit.0.add',
      'DUPLICATE persons.edit.2.add',
    ]);
  });

  it('creates an address, registration or account usage, and reports missing required fields', async () => {
    const customerId = await createBusiness(tenant, {
      addresses: [],
      registration: null,
      accountUsage: null,
    });
    const rejected = await mutate(tenant, 'patchBusinessCustomer', {
      customerId,
      registrationAddress: { city: 'Berlin' },
      registration: { number: '1' },
      accountUsage: { estimatedMonthlyRevenue: { amount: '1' } },
    });
    expect(problemsOf(rejected).toSorted()).toEqual([
      'FIELD_REQUIRED accountUsage.estimatedMonthlyRevenue.currency',
      'FIELD_REQUIRED registration.issuingCountry',
      'FIELD_REQUIRED registration.type',
      'FIELD_REQUIRED registrationAddress.country',
      'FIELD_REQUIRED registrationAddress.line1',
    ]);
    const { customer } = await mutateOrThrow(
      tenant,
      'patchBusinessCustomer',
      {
        customerId,
        registrationAddress: { line1: 'Weg 1', country: 'DE' },
        registration: {
          type: { text: 'Handelsregister' },
          number: '1',
          issuingCountry: 'DE',
          fileIds: ['f'],
        },
        accountUsage: { operatingCountry: 'DE' },
      },
      {
        customer:
          'primaryAddress { line1 } ... on BusinessCustomer { registration { type { code text } files { id side } } accountUsage { operatingCountry } }',
      },
    );
    expect(customer).toEqual({
      primaryAddress: { line1: 'Weg 1' },
      registration: { type: { code: 'OTHER', text: 'Handelsregister' }, files: [{ id: 'f', side: null }] },
      accountUsage: { operatingCountry: 'DE' },
    });
  });

  it('changes every part of a person with patchPersonCustomer, including its lists', async () => {
    const customerId = await createPerson(tenant);
    const before = await dump(customerId);
    const { addresses, ...rest } = PERSON;
    await mutateOrThrow(tenant, 'patchPersonCustomer', {
      customerId,
      ...rest,
      addresses: addresses.toReversed(),
    });
    expect(await dump(customerId), 'sending the same values changes nothing').toEqual(before);
    const { customer } = await mutateOrThrow(
      tenant,
      'patchPersonCustomer',
      {
        customerId,
        dependents: { count: null },
        identityDocuments: [{ type: { code: 'PASSPORT' }, number: 'P-100', issuingCountry: 'GB' }],
        addresses: [],
        creditLimit: null,
        metadata: [{ key: 'campaign', value: null }],
      },
      {
        customer:
          '... on PersonCustomer { firstName dependents { count datesOfBirth } identityDocuments { id number files { id } } } addresses { id } creditLimit { amount } metadata { key }',
      },
    );
    const documents = before.identity_document as { id: string; number: string }[];
    expect(customer).toEqual({
      firstName: 'Ada',
      dependents: { count: null, datesOfBirth: ['2010-02-03', '2012-04-05'] },
      identityDocuments: [
        { id: documents.find(({ number }) => number === 'P-100')?.id, number: 'P-100', files: [] },
      ],
      addresses: [],
      creditLimit: null,
      metadata: [{ key: 'segment' }],
    });
  });
});
