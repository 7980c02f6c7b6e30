import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

describe('CRM events', () => {
  it('are listed by organization and by customer, newest first, with the current name and number', async () => {
    const [ada, engines] = [await tenant.customers.person(), await tenant.customers.business()];
    await tenant.customers.reference(ada, 'BANKING', '0815');
    const complete = { category: 'call', detail: 'asked', channel: 'phone', result: 'fine' };
    const old = await tenant.customers.crmEvent(ada, {
      ...complete,
      scheduledAt: new Date('2026-01-01T10:00:00Z'),
      actualAt: new Date('2026-01-01T10:05:00Z'),
      createdAt: new Date('2026-01-01T00:00:00Z'),
    });
    const recent = await tenant.customers.crmEvent(engines, { createdAt: new Date('2026-01-02T00:00:00Z') });
    const { data } = await tenant.query(
      `query ($id: ID!) {
        organization { crmEvents { nodes { id category detail channel scheduledAt actualAt result customerName customerNumber
          customer { id } } totalCount { value } } }
        customer(by: { id: $id }) { crmEvents { nodes { id } } } }`,
      { id: ada },
    );
    expect(data.organization.crmEvents.nodes).toEqual([
      {
        id: recent,
        category: null,
        detail: null,
        channel: null,
        scheduledAt: null,
        actualAt: null,
        result: null,
        customerName: 'Analytical Engines',
        customerNumber: null,
        customer: { id: engines },
      },
      {
        id: old,
        ...complete,
        scheduledAt: '2026-01-01T10:00:00.000Z',
        actualAt: '2026-01-01T10:05:00.000Z',
        customerName: 'Ada Lovelace',
        customerNumber: '0815',
        customer: { id: ada },
      },
    ]);
    expect(data.organization.crmEvents.totalCount).toEqual({ value: 2 });
    expect(data.customer.crmEvents.nodes).toEqual([{ id: old }]);
  });
});
