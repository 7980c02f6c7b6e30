import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

describe('node and nodes', () => {
  it('find objects of every type that implements Node', async () => {
    const person = await tenant.customers.person();
    const business = await tenant.customers.business();
    const ids = {
      PersonCustomer: person,
      BusinessCustomer: business,
      Organization: tenant.id,
      BusinessPerson: await tenant.customers.businessPerson(business),
      Address: await tenant.customers.address(person),
      IdentityDocument: await tenant.customers.document(person),
      TaxResidence: await tenant.customers.taxResidence(person),
      SocialMediaHandle: await tenant.customers.handle(person),
      CreditLimitOrder: await tenant.customers.creditLimitOrder(person),
      CrmEvent: await tenant.customers.crmEvent(person),
      UserLink: await tenant.customers.userLink(person),
    };
    const types = (await tenant.query('{ __type(name: "Node") { possibleTypes { name } } }')).data.__type;
    expect(Object.keys(ids).sort()).toEqual(
      types.possibleTypes.map(({ name }: { name: string }) => name).sort(),
    );
    const { data } = await tenant.query('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: Object.values(ids),
    });
    expect(data.nodes).toEqual(Object.entries(ids).map(([__typename, id]) => ({ __typename, id })));
    const foreign = await gateway.tenant();
    const elsewhere = await foreign.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Object.values(ids),
    });
    expect(elsewhere.data.nodes).toEqual(Object.values(ids).map(() => null));
  });

  it('keep the order of the ids, return null for unknown or malformed ids and repeat repeated ids', async () => {
    const id = await tenant.customers.person();
    const ids = ['x', id, '0198f7a0-0000-7000-8000-000000000000', id];
    const { data } = await tenant.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(data.nodes).toEqual([null, { id }, null, { id }]);
    expect((await tenant.query('{ node(id: "x") { id } nodes(ids: []) { id } }')).data).toEqual({
      node: null,
      nodes: [],
    });
  });
});
