import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eraseCustomer } from '../../src/journal/erasure.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let tenant: Tenant;
let kept: string;
let erased: string;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant({ userId: 'user' });
  // A customer with default values, which matches the same filters as an erased one.
  kept = await tenant.customers.person();
  erased = await tenant.customers.person();
  for (const id of [kept, erased]) await tenant.customers.userLink(id);
  await eraseCustomer(gateway.database.adminOrm, erased);
});
afterAll(() => gateway.close());

async function listed(args: string): Promise<{ ids: string[]; count: number }> {
  const { data, errors } = await tenant.query(`{ customers(${args}) { nodes { id } totalCount { value } } }`);
  if (errors) throw new Error(errors[0]?.extensions.code);
  const ids = data.customers.nodes.map(({ id }: { id: string }) => id);
  return { ids, count: data.customers.totalCount.value };
}

const FILTERS = [
  'type: PERSON',
  'onboardingStatus: [PROCESSING]',
  'kycStatus: [NOT_STARTED, PENDING_REVIEW]',
  'kycLevel: [FULL_KYC]',
  'riskLevel: [MEDIUM]',
  'blocked: false',
  'blacklisted: false',
  'changedSince: "2026-01-01T00:00:00Z"',
];

describe('an erased customer', () => {
  const SORTS = ['CREATED_AT', 'UPDATED_AT', 'DISPLAY_NAME'];
  for (const field of SORTS) {
    it(`is excluded from lists and counts sorted by ${field} unless requested`, async () => {
      const sort = `sort: { field: ${field}, direction: ASC }`;
      expect(await listed(sort)).toEqual({ ids: [kept], count: 1 });
      expect(await listed(`${sort}, last: 5`)).toEqual({ ids: [kept], count: 1 });
      for (const none of ['null', '{}', '{ erased: false }', '{ erased: null }']) {
        expect(await listed(`${sort}, filter: ${none}`), none).toEqual({ ids: [kept], count: 1 });
      }
      expect(await listed(`${sort}, filter: { erased: true }`)).toEqual({ ids: [erased], count: 1 });
    });
  }

  for (const filter of FILTERS) {
    it(`is excluded from a filtered list unless requested: ${filter}`, async () => {
      expect(await listed(`filter: { ${filter} }`)).toEqual({ ids: [kept], count: 1 });
      expect(await listed(`filter: { ${filter}, erased: true }`)).toEqual({ ids: [erased], count: 1 });
    });
  }

  it('is not found by name, because its names are erased', async () => {
    expect(await listed('filter: { search: "ada" }')).toEqual({ ids: [kept], count: 1 });
    expect(await listed('filter: { search: "ada", erased: true }')).toEqual({ ids: [], count: 0 });
  });

  it('is not among the customers of a user', async () => {
    // The erasure deleted the link; an erased customer with a remaining link is not listed either.
    await tenant.customers.userLink(erased);
    const { data } = await tenant.query('{ viewer { customers { nodes { id } totalCount { value } } } }');
    expect(data.viewer.customers).toEqual({ nodes: [{ id: kept }], totalCount: { value: 1 } });
  });

  it('is still found by its id', async () => {
    const { data } = await tenant.query(
      'query ($id: ID!) { customer(by: { id: $id }) { id erasedAt } node(id: $id) { id } nodes(ids: [$id]) { id } }',
      { id: erased },
    );
    expect(data.customer.erasedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect([data.node, ...data.nodes]).toEqual([{ id: erased }, { id: erased }]);
  });
});
