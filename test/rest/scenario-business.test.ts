import { beforeAll, describe, expect, it } from 'vitest';
import type { Tenant } from '../support/gateway.ts';
import { createBusiness, mutateOrThrow } from '../support/mutations.ts';
import { expectHistory, type Scenario, written } from './scenario.ts';
import { gateway, send, setUpGateway } from './setup.ts';

setUpGateway();

let tenant: Tenant;
let scenario: Scenario;

beforeAll(async () => {
  tenant = await gateway.tenant({ userId: 'clerk-7' });
  scenario = { tenant, send };
});

describe('a business created in the graph', () => {
  let id: string;
  let bank: string;

  beforeAll(async () => {
    id = await createBusiness(tenant, { contact: null, metadata: [], registration: null });
    bank = `/v1/banks/${tenant.bankId}/customers/${id}`;
    const registered = {
      business_identifier_type: 'Handelsregister',
      business_identifier_number: 'HRB 1',
      business_identifier_country_code: 'DE',
    };
    await written(scenario, [
      [
        'POST',
        `/api/customers/${id}/update`,
        {
          business_details: {
            ...registered,
            business_name: 'Neue Maschinen',
            business_identifier_start_date: '2020-03-04T23:30:00-02:00',
          },
          primary_contact: { contact_email: 'service@example.com', contact_phone: '+4930123456' },
          account_usage: { estimated_monthly_revenue_amount: 1234.5 },
        },
      ],
      [
        'POST',
        `/v1/clients/${id}`,
        {
          externalId: 'company-7',
          companyDetails: { website: 'https://neu.example.com' },
          metadata: { tier: '1' },
        },
      ],
      ['PUT', `${bank}/number`, { customer_number: 'business-7' }],
      ['PUT', `${bank}/credit-limit`, { credit_limit: { cur: 'EUR', num: '1.00' } }],
    ]);
    await mutateOrThrow(tenant, 'setCustomerReference', {
      customerId: id,
      system: 'REGISTRY',
      value: 'business-7',
    });
  });

  it('is readable through onboarding', async () => {
    const { body } = await send(tenant, 'GET', `/api/customers/${id}`);
    expect(body).toMatchObject({
      ...{ customer_id: id, status: 'Processing' },
      business_details: {
        ...{
          business_name: 'Neue Maschinen',
          business_name_english: 'Gemini Example Trading LLC',
          website: 'https://neu.example.com',
        },
        ...{ business_type: 'Limited Liability Company', business_identifier_type: 'Handelsregister' },
        ...{ business_identifier_number: 'HRB 1', business_identifier_country_code: 'DE' },
        business_identifier_start_date: '2020-03-05T00:00:00Z',
      },
      primary_contact: { contact_email: 'service@example.com', contact_phone: '+4930123456' },
      account_usage: { estimated_monthly_revenue_currency: 'USD', estimated_monthly_revenue_amount: 1234.5 },
    });
    expect(body.business_person_list).toHaveLength(2);
  });

  it('is readable through screening', async () => {
    expect((await send(tenant, 'GET', `/v1/clients/${id}`)).body).toEqual({
      ...{
        id,
        type: 'company',
        email: 'service@example.com',
        mobile: '+4930123456',
        externalId: 'company-7',
      },
      companyDetails: {
        name: 'Neue Maschinen',
        incorporationType: 'private company',
        website: 'https://neu.example.com',
        registrationNumber: 'HRB 1',
        incorporationCountry: 'DE',
      },
      metadata: { tier: '1' },
      ...{ createdAt: expect.any(String), updatedAt: expect.any(String) },
    });
  });

  it('is readable through banking with its name as legal_name, and has no person field groups', async () => {
    expect((await send(tenant, 'GET', bank)).body).toEqual({
      ...{
        id,
        bank_id: tenant.bankId,
        customer_number: 'business-7',
        legal_name: 'Neue Maschinen',
        branch_id: 'GB-001',
      },
      ...{ phone_number: '+4930123456', email: 'service@example.com', kyc_status: false },
      last_ok_data: { seconds: 1_767_323_045, nanos: 678_000_000 },
      credit_rating: { rating: 'AA', source: 'Example Bureau' },
      credit_limit: { cur: 'EUR', num: '1.00' },
    });
    expect((await send(tenant, 'PUT', `${bank}/identity`, { legal_name: 'x' })).status).toBe(404);
    expect((await send(tenant, 'PUT', `${bank}/data`, { employment_status: 'x' })).status).toBe(404);
  });

  it('returns 404 in registry and clients', async () => {
    expect((await send(tenant, 'GET', '/customers/business-7')).status).toBe(404);
    expect((await send(tenant, 'GET', `/api/v1/clients/person/${id}`)).status).toBe(404);
    expect((await send(tenant, 'PUT', `/api/v1/clients/person/${id}`, { city: 'x' })).status).toBe(404);
  });

  it('has one journal entry per accepted write, with its source system', async () => {
    await expectHistory(scenario, id, [
      [null, 'createBusinessCustomer'],
      ['ONBOARDING', 'patchBusinessCustomer'],
      ['SCREENING', 'updateCustomer'],
      ['BANKING', 'updateCustomerNumber'],
      ['BANKING', 'updateCustomerCreditLimit'],
      [null, 'setCustomerReference'],
    ]);
  });
});
