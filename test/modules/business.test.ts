import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const document = `query ($id: ID!) { customer(by: { id: $id }) { __typename displayName ... on BusinessCustomer {
  name nameEnglish businessType { code text } website incorporationType
  accountUsage { operatingCountry goodsServiceDescription industryCategoryCode productReference { code text }
    estimatedMonthlyRevenue { currency amount } }
  persons { id role { code text } firstName lastName firstNameEnglish lastNameEnglish dateOfBirth nationality
    residentialAddress { line1 } identification { number } } } } }`;

const read = async (id: string) => (await tenant.query(document, { id })).data.customer;

describe('BusinessCustomer', () => {
  it('returns all fields of a business', async () => {
    const business = {
      name: '上海分析机',
      nameEnglish: 'Shanghai Analytical Engines',
      businessType: { code: 'LIMITED_LIABILITY_COMPANY', text: 'Limited Liability Company' },
      website: 'https://www.example.com',
      incorporationType: 'private company',
      accountUsage: {
        operatingCountry: 'CN',
        goodsServiceDescription: 'Engines',
        industryCategoryCode: 'I-1',
        productReference: { code: 'OTHER', text: 'Escrow' },
        estimatedMonthlyRevenue: { currency: 'USD', amount: '99.90' },
      },
    } as const;
    const id = await tenant.customers.business(business);
    expect(await read(id)).toEqual({
      __typename: 'BusinessCustomer',
      displayName: '上海分析机',
      ...business,
      persons: [],
    });
  });

  it('returns exact amounts', async () => {
    const amount = '12345678901234567890.123456789';
    const id = await tenant.customers.business({
      accountUsage: { estimatedMonthlyRevenue: { currency: 'JPY', amount } },
    });
    expect((await read(id)).accountUsage.estimatedMonthlyRevenue).toEqual({ currency: 'JPY', amount });
  });

  it('uses the English name as display name if there is no other name', async () => {
    const id = await tenant.customers.business({ name: null, nameEnglish: 'Engines' });
    expect(await read(id)).toMatchObject({ displayName: 'Engines', accountUsage: null, businessType: null });
  });

  it('returns persons in order with address and identity document', async () => {
    const id = await tenant.customers.business();
    const second = await tenant.customers.businessPerson(id, { position: 1, firstName: 'Charles' });
    const first = await tenant.customers.businessPerson(id, {
      position: 0,
      role: { code: 'DIRECTOR', text: 'Director' },
      firstName: '艾达',
      lastName: '洛夫莱斯',
      firstNameEnglish: 'Ada',
      lastNameEnglish: 'Lovelace',
      dateOfBirth: '1815-12-10',
      nationality: 'GB',
    });
    await tenant.customers.address(id, { businessPerson: first, purpose: 'OTHER', line1: 'Elsewhere' });
    await tenant.customers.address(id, {
      businessPerson: first,
      purpose: 'RESIDENTIAL',
      line1: 'Ockham Park',
    });
    await tenant.customers.document(id, { businessPerson: first, slot: 'PERSON', number: 'P-1' });
    const { persons } = await read(id);
    expect(persons.map((person: { id: string }) => person.id)).toEqual([first, second]);
    expect(persons[0]).toMatchObject({
      role: { code: 'DIRECTOR', text: 'Director' },
      firstName: '艾达',
      firstNameEnglish: 'Ada',
      dateOfBirth: '1815-12-10',
      residentialAddress: { line1: 'Ockham Park' },
      identification: { number: 'P-1' },
    });
    expect(persons[1]).toMatchObject({ role: null, residentialAddress: null, identification: null });
  });
});
