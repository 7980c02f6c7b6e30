import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const document =
  'query { viewer { userId scopes organization { id } customers { nodes { id } totalCount { value } } } }';

describe('viewer', () => {
  it('returns the scopes and the user of the credential', async () => {
    const { id, query } = await gateway.tenant({ scopes: ['tax:read', 'contact:read'], userId: 'u-1' });
    expect((await query(document)).data.viewer).toEqual({
      userId: 'u-1',
      scopes: ['contact:read', 'tax:read'],
      organization: { id },
      customers: { nodes: [], totalCount: { value: 0 } },
    });
  });

  it('lists customers with an active link to the user', async () => {
    const acting = await gateway.tenant({ userId: 'u-1' });
    const [linked, inactive, others] = await Promise.all([
      acting.customers.person(),
      acting.customers.person(),
      acting.customers.person(),
    ]);
    await acting.customers.userLink(linked, { userId: 'u-1' });
    await acting.customers.userLink(inactive, { userId: 'u-1', isActive: false });
    await acting.customers.userLink(others, { userId: 'u-2' });
    expect((await acting.query(document)).data.viewer.customers).toEqual({
      nodes: [{ id: linked }],
      totalCount: { value: 1 },
    });
  });

  it('lists no customers for a credential without a user', async () => {
    const id = await tenant.customers.person();
    await tenant.customers.userLink(id, { userId: 'u-1' });
    expect((await tenant.query(document)).data.viewer).toMatchObject({
      userId: null,
      customers: { nodes: [] },
    });
  });
});
