import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { createBusiness, createPerson, mutate, mutateOrThrow, problemsOf } from '../support/mutations.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

describe('assign (screening)', () => {
  it('sets the sent fields, clears fields with null and merges metadata by key', async () => {
    const customerId = await createPerson(tenant);
    const { customer } = await mutateOrThrow(
      tenant,
      'updateCustomer',
      {
        customerId,
        email: null,
        externalId: 'ext-1',
        joinedDate: '2021-02-03',
        personDetails: { middleName: null, lastName: 'King' },
        metadata: [
          { key: 'campaign', value: null },
          { key: 'new', value: 'yes' },
        ],
      },
      {
        customer:
          'contact { email mobilePhone } joinedDate references { system value } metadata { key value } ... on PersonCustomer { firstName middleName lastName legalName }',
      },
    );
    expect(customer).toEqual({
      contact: { email: null, mobilePhone: '+447700900123' },
      joinedDate: '2021-02-03',
      references: [{ system: 'SCREENING', value: 'ext-1' }],
      metadata: [
        { key: 'new', value: 'yes' },
        { key: 'segment', value: 'retail' },
      ],
      firstName: 'Ada',
      middleName: null,
      lastName: 'King',
      legalName: 'Augusta Ada King',
    });
    const cleared = await mutateOrThrow(
      tenant,
      'updateCustomer',
      { customerId, externalId: null },
      { customer: 'references { value }' },
    );
    expect(cleared.customer.references).toEqual([]);
  });

  it('creates, changes and clears the registration of a company', async () => {
    const customerId = await createBusiness(tenant, { registration: null });
    const selection = {
      customer: '... on BusinessCustomer { name registration { type { code } number issuingCountry } }',
    };
    const write = (companyDetails: object) =>
      mutateOrThrow(tenant, 'updateCustomer', { customerId, companyDetails }, selection);
    expect(
      problemsOf(
        await mutate(tenant, 'updateCustomer', { customerId, companyDetails: { registrationNumber: '1' } }),
      ),
    ).toEqual(['FIELD_REQUIRED companyDetails.incorporationCountry']);
    const created = await write({ registrationNumber: '1', incorporationCountry: 'DE' });
    expect(created.customer.registration).toEqual({
      type: { code: 'BUSINESS_REGISTRATION' },
      number: '1',
      issuingCountry: 'DE',
    });
    expect((await write({ registrationNumber: '2' })).customer.registration).toMatchObject({
      number: '2',
      issuingCountry: 'DE',
    });
    expect(
      (await write({ registrationNumber: null, incorporationCountry: null })).customer.registration,
    ).toBeNull();
  });

  it('rejects details of the other customer type', async () => {
    const [person, business] = [await createPerson(tenant), await createBusiness(tenant)];
    expect(
      problemsOf(
        await mutate(tenant, 'updateCustomer', { customerId: person, companyDetails: { name: 'x' } }),
      ),
    ).toEqual(['WRONG_TYPE companyDetails']);
    expect(
      problemsOf(await mutate(tenant, 'updateCustomer', { customerId: business, personDetails: null })),
    ).toEqual(['WRONG_TYPE personDetails']);
  });
});
