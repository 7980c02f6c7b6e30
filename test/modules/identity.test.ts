import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const fields = 'id type { code text } number issuingCountry issuedOn expiresOn files { id side }';

describe('identity documents', () => {
  it('are returned with all fields in order', async () => {
    const customer = await tenant.customers.person();
    const second = await tenant.customers.document(customer, { position: 1 });
    const complete = {
      type: { code: 'NATIONAL_ID' as const, text: 'National ID' },
      number: '42',
      issuingCountry: 'US',
      issuedOn: '2020-02-29',
      expiresOn: '2030-02-28',
      files: [
        { id: 'file-1', side: 'FRONT' as const },
        { id: 'file-2', side: null },
      ],
    };
    const first = await tenant.customers.document(customer, { position: 0, ...complete });
    const { data } = await tenant.query(
      `query ($id: ID!) { customer(by: { id: $id }) { identityDocuments { ${fields} } } }`,
      { id: customer },
    );
    expect(data.customer.identityDocuments[0]).toEqual({ id: first, ...complete });
    expect(data.customer.identityDocuments[1]).toMatchObject({ id: second, issuedOn: null, files: [] });
  });

  it('that register a business are returned as registration, not in the list', async () => {
    const business = await tenant.customers.business();
    await tenant.customers.document(business, {
      slot: 'REGISTRATION',
      number: 'HRB 1',
      type: { code: 'BUSINESS_REGISTRATION', text: 'Business Registration' },
    });
    const { data } = await tenant.query(
      `query ($id: ID!) { customer(by: { id: $id }) { identityDocuments { id }
        ... on BusinessCustomer { registration { number type { code text } } } } }`,
      { id: business },
    );
    expect(data.customer).toEqual({
      identityDocuments: [],
      registration: {
        number: 'HRB 1',
        type: { code: 'BUSINESS_REGISTRATION', text: 'Business Registration' },
      },
    });
  });
});
