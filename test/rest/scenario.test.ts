import { beforeAll, describe, expect, it } from 'vitest';
import type { Tenant } from '../support/gateway.ts';
import { mutateOrThrow } from '../support/mutations.ts';
import { expectHistory, graph, type Scenario, written } from './scenario.ts';
import { enriching, REGISTERED } from './scenario-steps.ts';
import { gateway, send, setUpGateway } from './setup.ts';

setUpGateway();

let tenant: Tenant;
let scenario: Scenario;

beforeAll(async () => {
  tenant = await gateway.tenant({ userId: 'clerk-7' });
  scenario = { tenant, send };
});

describe('a person created by registry', () => {
  let id: string;
  let bank: string;
  let requests: string[];
  let home: string;

  beforeAll(async () => {
    const [creation] = await written(scenario, [['PUT', '/customers/journey-1', REGISTERED]]);
    const { data } = await tenant.query(
      '{ customer(by: { reference: { system: REGISTRY, value: "journey-1" } }) { id addresses { id } } }',
    );
    id = data.customer.id;
    home = data.customer.addresses[0].id;
    bank = `/v1/banks/${tenant.bankId}/customers/${id}`;
    await mutateOrThrow(tenant, 'setCustomerReference', {
      customerId: id,
      system: 'CLIENTS',
      value: 'client-7',
    });
    const enriched = await written(scenario, enriching(tenant.bankId, id));
    requests = [creation ?? '', ...enriched];
  });

  it('is one customer in the graph with the values of all APIs', async () => {
    const customer = await graph(
      scenario,
      id,
      `__typename displayName branchId joinedDate plannedIncome plannedExpenditure references { system value } contact { email secondEmail mobilePhone secondMobilePhone telephone }
       creditRating { rating source } creditLimit { currency amount } kyc { status note } risk { level blocked blacklisted } metadata { key value }
       addresses { purpose line1 line2 city state postcode country tags } identityDocuments { type { code } number issuingCountry issuedOn expiresOn }
       taxResidences { domain taxNumber } socialMediaHandles { type handle } creditLimitOrders { nodes { requestedCurrentRateAmount1 } } userLinks { nodes { userId isActive } }
       ... on PersonCustomer { title firstName middleName lastName legalName dateOfBirth gender nationality birthCountry relationshipStatus highestEducation employmentStatus
         dependents { count } faceImage { url takenAt } }`,
    );
    expect(customer).toMatchObject({
      ...{
        __typename: 'PersonCustomer',
        displayName: 'Zoë Q. Ørsted',
        legalName: 'Zoë Q. Ørsted',
        title: 'Dr',
      },
      ...{
        firstName: 'Zoë',
        middleName: 'Q',
        lastName: 'Ørsted',
        dateOfBirth: '1969-03-01',
        gender: 'FEMALE',
      },
      ...{ nationality: 'DK', birthCountry: 'DK', branchId: 'CA-001', joinedDate: '2024-05-06' },
      ...{
        relationshipStatus: 'single',
        highestEducation: 'PhD',
        employmentStatus: 'employed',
        dependents: { count: 2 },
      },
      ...{ plannedIncome: '5000', plannedExpenditure: '4000' },
      faceImage: { url: 'https://images.example.com/z.jpg', takenAt: '2023-11-14T22:13:20.005Z' },
      contact: {
        email: 'zoe@example.com',
        secondEmail: 'z2@example.com',
        mobilePhone: '+14165550100',
        secondMobilePhone: '+14165550101',
        telephone: '+14165550199',
      },
      creditRating: { rating: 'A', source: 'Bureau' },
      creditLimit: { currency: 'CAD', amount: '7500.50' },
      kyc: { status: 'NOT_STARTED', note: 'seen' },
      risk: { level: 'LOW', blocked: true, blacklisted: false },
      metadata: [
        { key: 'campaign', value: 'spring' },
        { key: 'segment', value: 'retail' },
      ],
      addresses: [
        {
          purpose: 'RESIDENTIAL',
          line1: '1 Front Street',
          line2: 'Unit 2',
          city: 'Ottawa',
          state: 'ON',
          postcode: 'M5J 2X5',
          country: 'CA',
          tags: [],
        },
        { purpose: 'OTHER', line1: '9 Cottage Road', tags: ['summer'] },
      ],
      identityDocuments: [
        {
          type: { code: 'RESIDENCE_PERMIT' },
          number: 'C-1',
          issuingCountry: 'CA',
          issuedOn: '2020-01-01',
          expiresOn: '2030-01-01',
        },
      ],
      taxResidences: [{ domain: 'CA', taxNumber: 'T-7' }],
      socialMediaHandles: [{ type: 'mastodon', handle: '@zoe' }],
      creditLimitOrders: { nodes: [{ requestedCurrentRateAmount1: '9000' }] },
      userLinks: { nodes: [{ userId: 'clerk-7', isActive: true }] },
    });
    const references = customer.references as { system: string; value: string }[];
    expect(Object.fromEntries(references.map(({ system, value }) => [system, value]))).toEqual({
      ...{ REGISTRY: 'journey-1', CLIENTS: 'client-7', BANKING: 'number-7', SCREENING: 'screened-7' },
    });
  });

  it('is readable through registry', async () => {
    expect((await send(tenant, 'GET', '/customers/journey-1')).body).toEqual({
      CustomerID: 'journey-1',
      FullName: { FirstName: 'Zoë', MiddleName: 'Q', LastName: 'Ørsted' },
      DateOfBirth: '1969-03-01',
      Identities: [
        {
          IssuingCountry: 'CA',
          IDNumber: 'C-1',
          IssuedDate: '2020-01-01',
          ExpiryDate: '2030-01-01',
          IDType: 'ResidencePermit',
        },
      ],
      PrimaryResidence: {
        Street: '1 Front Street',
        Street2: 'Unit 2',
        City: 'Ottawa',
        PostCode: 'M5J 2X5',
        State: 'ON',
        Country: 'CA',
      },
    });
  });

  it('is readable through clients', async () => {
    const { body } = await send(tenant, 'GET', `/api/v1/clients/person/${id}`);
    expect(body).toEqual({
      ...{ id, organization_id: tenant.number, external_client_code: 'client-7' },
      ...{
        first_name: 'Zoë',
        middle_name: 'Q',
        last_name: 'Ørsted',
        date_of_birth: '1969-03-01',
        gender: 'female',
      },
      ...{ nationality: 'DK', birth_country: 'DK', country_of_tax_residence: null },
      ...{
        address: '1 Front Street',
        city: 'Ottawa',
        postcode: 'M5J 2X5',
        state_province: 'ON',
        country_code: 'CA',
      },
      ...{ email: 'zoe@example.com', second_email: 'z2@example.com' },
      ...{ mobile_phone_number: '+14165550100', second_mobile_phone_number: '+14165550101' },
      ...{ kyc_status: 'NOT_STARTED', kyc_level: 'FULL_KYC', kyc_note: 'seen', risk_level: 'Low' },
      ...{ blocked: true, is_blacklisted: false, blacklisted_comment: null },
      ...{ planned_income: '5000', planned_expenditure: '4000' },
      created_at: expect.stringMatching(/Z$/),
      updated_at: expect.stringMatching(/Z$/),
    });
  });

  it('is readable through banking, by id and in every list', async () => {
    const customer = {
      ...{
        id,
        bank_id: tenant.bankId,
        customer_number: 'number-7',
        legal_name: 'Zoë Q. Ørsted',
        title: 'Dr',
      },
      ...{ phone_number: '+14165550100', email: 'zoe@example.com', branch_id: 'CA-001', kyc_status: false },
      face_image: {
        url: 'https://images.example.com/z.jpg',
        date: { seconds: 1_700_000_000, nanos: 5_000_000 },
      },
      date_of_birth: { seconds: -26_438_400, nanos: 0 },
      ...{
        relationship_status: 'single',
        highest_educational_attained: 'PhD',
        employment_status: 'employed',
      },
      credit_rating: { rating: 'A', source: 'Bureau' },
      credit_limit: { cur: 'CAD', num: '7500.50' },
    };
    for (const path of [bank, `${bank}/customer-number/number-7`])
      expect((await send(tenant, 'GET', path)).body).toEqual(customer);
    for (const path of ['/v1/users/current/customers', `/v1/banks/${tenant.bankId}/customers`])
      expect((await send(tenant, 'GET', path)).body).toEqual({ customers: [customer] });
    expect(
      (await send(tenant, 'GET', `/v1/banks/${tenant.bankId}/firehose/customers`)).body.customers,
    ).toContainEqual(customer);
    const read = async (path: string) => (await send(tenant, 'GET', `${bank}/${path}`)).body;
    const [first, second] = (await read('addresses')).addresses;
    expect(first).toMatchObject({
      customer_address_id: home,
      customer_id: id,
      line_1: '1 Front Street',
      line_2: 'Unit 2',
      city: 'Ottawa',
      state: 'ON',
      postcode: 'M5J 2X5',
      country_code: 'CA',
      tags: [],
    });
    expect(second).toMatchObject({ customer_id: id, line_1: '9 Cottage Road', tags: ['summer'] });
    expect(await read('tax-residences')).toEqual({
      result: [{ domain: 'CA', tax_number: 'T-7', tax_residence_id: expect.any(String) }],
    });
    expect(await read('social_media_handles')).toEqual({
      checks: [{ customer_number: 'number-7', type: 'mastodon', handle: '@zoe' }],
    });
    expect(await read('credit_limit/requests')).toEqual({ result: [{}] });
  });

  it('is readable through screening and not found through onboarding', async () => {
    expect((await send(tenant, 'GET', `/v1/clients/${id}`)).body).toEqual({
      ...{ id, type: 'person', email: 'zoe@example.com', mobile: '+14165550100', telephone: '+14165550199' },
      ...{
        externalId: 'screened-7',
        joinedDate: '2024-05-06',
        metadata: { campaign: 'spring', segment: 'retail' },
      },
      personDetails: {
        ...{ firstName: 'Zoë', middleName: 'Q', lastName: 'Ørsted', dob: '1969-03-01', gender: 'female' },
        ...{ nationality: 'DK', birthCountry: 'DK' },
      },
      ...{ createdAt: expect.stringMatching(/Z$/), updatedAt: expect.stringMatching(/Z$/) },
    });
    expect((await send(tenant, 'GET', `/api/customers/${id}`)).status).toBe(404);
  });

  it('has one journal entry per accepted write, with its source system and request id', async () => {
    const entries = await expectHistory(scenario, id, [
      ['REGISTRY', 'putPersonCustomer'],
      [null, 'setCustomerReference'],
      ['BANKING', 'updateCustomerNumber'],
      ['BANKING', 'updateCustomerIdentity'],
      ['BANKING', 'updateCustomerEmail'],
      ['BANKING', 'updateCustomerMobileNumber'],
      ['BANKING', 'updateCustomerBranch'],
      ['BANKING', 'updateCustomerData'],
      ['BANKING', 'updateCustomerCreditLimit'],
      ['BANKING', 'updateCustomerCreditRating'],
      ['BANKING', 'addCustomerAddress'],
      ['BANKING', 'addSocialMediaHandle'],
      ['BANKING', 'addTaxResidence'],
      ['BANKING', 'createCreditLimitOrder'],
      ['BANKING', 'linkUserToCustomer'],
      ['SCREENING', 'updateCustomer'],
      ['CLIENTS', 'updatePersonCustomer'],
    ]);
    expect(entries.filter(({ system }) => system).map(({ requestId }) => requestId)).toEqual(requests);
  });
});
