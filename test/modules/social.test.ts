import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

describe('social media handles', () => {
  it('are returned in the order in which they were added', async () => {
    const id = await tenant.customers.person();
    const first = await tenant.customers.handle(id, {
      type: 'mastodon',
      handle: '@ada@social.example',
      addedAt: new Date('2025-01-01T00:00:00.001Z'),
    });
    const second = await tenant.customers.handle(id);
    const { data } = await tenant.query(
      'query ($id: ID!) { customer(by: { id: $id }) { socialMediaHandles { id type handle addedAt activatedAt } } }',
      { id },
    );
    expect(data.customer.socialMediaHandles).toEqual([
      {
        id: first,
        type: 'mastodon',
        handle: '@ada@social.example',
        addedAt: '2025-01-01T00:00:00.001Z',
        activatedAt: null,
      },
      { id: second, type: null, handle: null, addedAt: null, activatedAt: null },
    ]);
  });
});
