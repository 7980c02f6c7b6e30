import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

describe('tax residences', () => {
  it('are returned in the order in which they were added', async () => {
    const id = await tenant.customers.person();
    const first = await tenant.customers.taxResidence(id, { domain: 'DE', taxNumber: '12/345' });
    const second = await tenant.customers.taxResidence(id);
    const { data } = await tenant.query(
      'query ($id: ID!) { customer(by: { id: $id }) { taxResidences { id domain taxNumber } } }',
      { id },
    );
    expect(data.customer.taxResidences).toEqual([
      { id: first, domain: 'DE', taxNumber: '12/345' },
      { id: second, domain: null, taxNumber: null },
    ]);
  });
});
