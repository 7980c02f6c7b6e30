import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keysOf } from '../support/calls.ts';
import { populateTenant } from '../support/fully-populated-tenant.ts';
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
    await populateTenant(tenant, 'node');
    const { ids } = await keysOf(gateway.database, tenant);
    const { data } = await tenant.query(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } __type(name: "Node") { possibleTypes { name } } }',
      { ids },
    );
    const nodes: ({ __typename: string; id: string } | null)[] = data.nodes;
    const found = new Set(nodes.flatMap((node) => (node ? [node.__typename] : [])));
    expect([...found].sort()).toEqual(
      data.__type.possibleTypes.map(({ name }: { name: string }) => name).sort(),
    );
    expect(nodes.map((node, index) => node?.id ?? ids[index])).toEqual(ids);
    const foreign = await gateway.tenant();
    const elsewhere = await foreign.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(elsewhere.data.nodes).toEqual(ids.map(() => null));
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
