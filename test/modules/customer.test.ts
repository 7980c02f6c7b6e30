import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

describe('customer(by:)', () => {
  const document = 'query ($by: CustomerBy!) { customer(by: $by) { id } }';

  it('finds a customer by id, ignoring case', async () => {
    const id = await tenant.customers.person();
    for (const spelling of [id, id.toUpperCase()]) {
      expect((await tenant.query(document, { by: { id: spelling } })).data.customer).toEqual({ id });
    }
  });

  it('finds a customer by reference, matched exactly per source system', async () => {
    const id = await tenant.customers.person();
    await tenant.customers.reference(id, 'BANKING', 'Nr-1');
    const by = (system: string, value: string) => ({ by: { reference: { system, value } } });
    expect((await tenant.query(document, by('BANKING', 'Nr-1'))).data.customer).toEqual({ id });
    expect((await tenant.query(document, by('BANKING', 'nr-1'))).data.customer).toBeNull();
    expect((await tenant.query(document, by('CLIENTS', 'Nr-1'))).data.customer).toBeNull();
  });

  it('returns null without an error for an id that is unknown, malformed or of another organization', async () => {
    const foreign = await (await gateway.tenant()).customers.person();
    for (const id of [
      '0198f7a0-0000-7000-8000-000000000000',
      'x',
      '',
      "' or 1=1",
      '\0',
      '0'.repeat(36),
      foreign,
    ]) {
      const answer = await tenant.query(document, { by: { id } });
      expect([answer.status, answer.data, answer.errors]).toEqual([200, { customer: null }, undefined]);
    }
    const nul = await tenant.query(document, { by: { reference: { system: 'BANKING', value: '\0' } } });
    expect([nul.data, nul.errors]).toEqual([{ customer: null }, undefined]);
  });
});

describe('a customer', () => {
  it('starts with default values, empty lists and null objects', async () => {
    const id = await tenant.customers.person();
    const { data } = await tenant.query(
      `query ($id: ID!) { customer(by: { id: $id }) {
        __typename organization { bankId number } displayName references { value } onboardingStatus
        contact { email secondEmail mobilePhone secondMobilePhone telephone }
        kyc { status level note lastOkAt } risk { level blocked blacklisted blacklistedComment }
        creditRating { rating } creditLimit { amount } countryOfTaxResidence plannedIncome plannedExpenditure
        metadata { key } branchId joinedDate version createdAt updatedAt
        addresses { id } primaryAddress { id } identityDocuments { id } taxResidences { id } socialMediaHandles { id }
      } }`,
      { id },
    );
    expect(data.customer).toEqual({
      __typename: 'PersonCustomer',
      organization: { bankId: tenant.bankId, number: tenant.number },
      displayName: 'Ada Lovelace',
      references: [],
      onboardingStatus: 'PROCESSING',
      contact: {
        email: null,
        secondEmail: null,
        mobilePhone: null,
        secondMobilePhone: null,
        telephone: null,
      },
      kyc: { status: 'NOT_STARTED', level: 'FULL_KYC', note: null, lastOkAt: null },
      risk: { level: 'MEDIUM', blocked: false, blacklisted: false, blacklistedComment: null },
      creditRating: null,
      creditLimit: null,
      countryOfTaxResidence: null,
      plannedIncome: null,
      plannedExpenditure: null,
      metadata: [],
      branchId: null,
      joinedDate: null,
      version: 1,
      createdAt: '2026-01-02T03:04:05.678Z',
      updatedAt: '2026-01-02T03:04:05.678Z',
      addresses: [],
      primaryAddress: null,
      identityDocuments: [],
      taxResidences: [],
      socialMediaHandles: [],
    });
  });

  it('returns references ordered by source system and metadata ordered by key', async () => {
    const id = await tenant.customers.person({ metadata: { b: '2', a: '1', aa: '3' } });
    await tenant.customers.reference(id, 'SCREENING', 's-1');
    await tenant.customers.reference(id, 'ONBOARDING', 'o-1');
    const { data } = await tenant.query(
      'query ($id: ID!) { customer(by: { id: $id }) { references { system value } metadata { key value } } }',
      { id },
    );
    expect(data.customer).toEqual({
      references: [
        { system: 'ONBOARDING', value: 'o-1' },
        { system: 'SCREENING', value: 's-1' },
      ],
      metadata: [
        { key: 'a', value: '1' },
        { key: 'aa', value: '3' },
        { key: 'b', value: '2' },
      ],
    });
  });

  it('returns all values, with dates as days and timestamps in UTC', async () => {
    const id = await tenant.customers.person({
      onboardingStatus: 'SUCCEEDED',
      contact: {
        email: 'a@example.com',
        secondEmail: 'b@example.com',
        mobilePhone: '+441',
        secondMobilePhone: '+442',
        telephone: '+443',
      },
      kyc: {
        status: 'VALIDATED',
        level: 'DOC_ONLY',
        note: 'seen',
        lastOkAt: new Date('2026-03-04T05:06:07Z'),
      },
      risk: { level: 'HIGH', blocked: true, blacklisted: true, blacklistedComment: 'why' },
      countryOfTaxResidence: 'GB',
      plannedIncome: 'much',
      plannedExpenditure: 'little',
      branchId: 'north',
      joinedDate: '2020-02-29',
      version: 7,
    });
    const { data } = await tenant.query(
      `query ($id: ID!) { customer(by: { id: $id }) {
        onboardingStatus contact { email secondEmail mobilePhone secondMobilePhone telephone }
        kyc { status level note lastOkAt } risk { level blocked blacklisted blacklistedComment }
        countryOfTaxResidence plannedIncome plannedExpenditure branchId joinedDate version } }`,
      { id },
    );
    expect(data.customer).toEqual({
      onboardingStatus: 'SUCCEEDED',
      contact: {
        email: 'a@example.com',
        secondEmail: 'b@example.com',
        mobilePhone: '+441',
        secondMobilePhone: '+442',
        telephone: '+443',
      },
      kyc: { status: 'VALIDATED', level: 'DOC_ONLY', note: 'seen', lastOkAt: '2026-03-04T05:06:07.000Z' },
      risk: { level: 'HIGH', blocked: true, blacklisted: true, blacklistedComment: 'why' },
      countryOfTaxResidence: 'GB',
      plannedIncome: 'much',
      plannedExpenditure: 'little',
      branchId: 'north',
      joinedDate: '2020-02-29',
      version: 7,
    });
  });
});
