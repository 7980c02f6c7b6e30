import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const requested = {
  requestedCurrentRateAmount1: '100',
  requestedCurrentRateAmount2: '200',
  requestedCurrentValidEndDate: '2027-01-01',
  currentCreditDocumentation: 'payslip',
  temporaryRequestedCurrentAmount: '50',
  requestedTemporaryValidEndDate: '2026-06-01',
  temporaryCreditDocumentation: 'letter',
};
const decided = { rankAmount1: '90', nominalInterest1: '3.5', rankAmount2: '80', nominalInterest2: '4.5' };
const fields = [...Object.keys(requested), ...Object.keys(decided)].join(' ');

describe('credit', () => {
  it('returns rating and limit as objects', async () => {
    const id = await tenant.customers.person({
      creditRating: { rating: 'AA', source: 'Bureau' },
      creditLimit: { currency: 'EUR', amount: '1500.00' },
    });
    const { data } = await tenant.query(
      'query ($id: ID!) { customer(by: { id: $id }) { creditRating { rating source } creditLimit { currency amount } } }',
      { id },
    );
    expect(data.customer).toEqual({
      creditRating: { rating: 'AA', source: 'Bureau' },
      creditLimit: { currency: 'EUR', amount: '1500.00' },
    });
  });

  it('returns an order by id with its customer, and null for a malformed id or one of another organization', async () => {
    const customer = await tenant.customers.person();
    const id = await tenant.customers.creditLimitOrder(customer, {
      ...requested,
      ...decided,
      decidedAt: new Date(0),
    });
    const document = `query ($id: ID!) { creditLimitOrder(id: $id) { ${fields} decidedAt customer { id } } }`;
    expect((await tenant.query(document, { id })).data.creditLimitOrder).toEqual({
      ...requested,
      ...decided,
      decidedAt: '1970-01-01T00:00:00.000Z',
      customer: { id: customer },
    });
    const other = await gateway.tenant();
    expect((await other.query(document, { id })).data).toEqual({ creditLimitOrder: null });
    expect((await tenant.query(document, { id: 'x' })).data).toEqual({ creditLimitOrder: null });
  });

  it('returns pages of orders for each customer, newest first', async () => {
    const customers = [await tenant.customers.person(), await tenant.customers.business()];
    const ids: string[][] = [];
    for (const customer of customers) {
      const newestFirst: string[] = [];
      for (let day = 1; day <= 5; day += 1) {
        newestFirst.unshift(
          await tenant.customers.creditLimitOrder(customer, { createdAt: new Date(Date.UTC(2026, 0, day)) }),
        );
      }
      ids.push(newestFirst);
    }
    const page =
      'nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount { value precision }';
    const document = `query ($ids: [ID!]!, $after: String) { nodes(ids: $ids) { ... on Customer {
      creditLimitOrders(first: 2, after: $after) { ${page} } } } }`;
    const { data } = await tenant.query(document, { ids: customers });
    expect(data.nodes).toMatchObject(
      ids.map((orders) => ({ creditLimitOrders: { nodes: orders.slice(0, 2).map((id) => ({ id })) } })),
    );
    expect(data.nodes[0].creditLimitOrders).toMatchObject({
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
      totalCount: { value: 5, precision: 'EXACT' },
    });
    const after = data.nodes[0].creditLimitOrders.pageInfo.endCursor;
    const next = await tenant.query(document, { ids: customers.slice(0, 1), after });
    expect(next.data.nodes[0].creditLimitOrders).toMatchObject({
      nodes: ids[0]?.slice(2, 4).map((id) => ({ id })),
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    });
  });
});
