import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const document = `query ($id: ID!) { customer(by: { id: $id }) { addresses { id purpose line1 line2 line3 city county state postcode
  country tags status createdAt } primaryAddress { line1 } } }`;

const read = async (id: string) => (await tenant.query(document, { id })).data.customer;

describe('addresses', () => {
  it('are returned with all fields in the order in which they were added', async () => {
    const customer = await tenant.customers.person();
    const complete = {
      purpose: 'OTHER' as const,
      line1: '1 Main St',
      line2: 'Apt 2',
      line3: 'c/o Doe',
      city: 'Springfield',
      county: 'Sangamon',
      state: 'IL',
      postcode: '62701',
      country: 'US',
      tags: ['billing', 'a "quoted", one'],
      status: 'active',
    };
    const first = await tenant.customers.address(customer, complete);
    const second = await tenant.customers.address(customer, { line1: '2 Main St' });
    const { addresses } = await read(customer);
    expect(addresses[0]).toEqual({ id: first, ...complete, createdAt: '2026-01-02T03:04:05.678Z' });
    expect(addresses[1]).toMatchObject({ id: second, tags: [], city: null });
  });

  it('have as primary address RESIDENTIAL for a person and REGISTRATION for a business', async () => {
    const customer = { person: await tenant.customers.person(), business: await tenant.customers.business() };
    for (const id of Object.values(customer)) {
      await tenant.customers.address(id, { purpose: 'REGISTRATION', line1: 'Registered' });
      await tenant.customers.address(id, { purpose: 'RESIDENTIAL', line1: 'Home' });
    }
    expect((await read(customer.person)).primaryAddress).toEqual({ line1: 'Home' });
    expect((await read(customer.business)).primaryAddress).toEqual({ line1: 'Registered' });
  });

  it('of a business exclude those of its persons', async () => {
    const business = await tenant.customers.business();
    const person = await tenant.customers.businessPerson(business);
    await tenant.customers.address(business, { businessPerson: person, purpose: 'RESIDENTIAL' });
    expect(await read(business)).toEqual({ addresses: [], primaryAddress: null });
  });

  it('are found if purpose and id are not selected', async () => {
    const id = await tenant.customers.person();
    await tenant.customers.address(id, { purpose: 'RESIDENTIAL', city: 'Bath' });
    const { data } = await tenant.query(
      'query ($id: ID!) { customer(by: { id: $id }) { primaryAddress { city } } }',
      { id },
    );
    expect(data.customer.primaryAddress).toEqual({ city: 'Bath' });
  });
});
