import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

describe('organization', () => {
  it('returns the caller’s organization', async () => {
    const { data } = await tenant.query('{ organization { id name bankId number } }');
    expect(data.organization).toMatchObject({ id: tenant.id, bankId: tenant.bankId, number: tenant.number });
  });
});
