import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

describe('user links', () => {
  it('are returned with their state, oldest first', async () => {
    const id = await tenant.customers.person();
    const second = await tenant.customers.userLink(id, {
      userId: 'u-2',
      createdAt: new Date('2026-02-01T00:00:00Z'),
    });
    const first = await tenant.customers.userLink(id, {
      userId: 'u-1',
      isActive: false,
      createdAt: new Date('2026-01-01T00:00:00Z'),
    });
    const { data } = await tenant.query(
      'query ($id: ID!) { customer(by: { id: $id }) { userLinks { nodes { id userId isActive createdAt customer { id } } } } }',
      { id },
    );
    expect(data.customer.userLinks.nodes).toEqual([
      { id: first, userId: 'u-1', isActive: false, createdAt: '2026-01-01T00:00:00.000Z', customer: { id } },
      { id: second, userId: 'u-2', isActive: true, createdAt: '2026-02-01T00:00:00.000Z', customer: { id } },
    ]);
  });
});
