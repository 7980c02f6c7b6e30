import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/graphql/schema/build-schema.ts';
import type { Server } from '../../src/server.ts';
import { rootFields } from '../support/coordinates.ts';
import { USER } from '../support/fully-populated-tenant.ts';
import { type Gateway, startGateway, startServerOn, type Tenant } from '../support/gateway.ts';
import { selectionsBelow } from '../support/paths.ts';
import { expectSameResponses } from './compare.ts';
import { fillTenant, type TenantData } from './tenant-data.ts';

const QUERY_COST_LIMIT = '999999999';
const schema = buildSchema({});

/** One selection for each path below a customer, with all fields at its end. */
const selections = rootFields(schema.getQueryType())
  .filter(({ name }) => name === 'customer')
  .flatMap((field) => selectionsBelow(schema, field));

let gateway: Gateway;
let reference: Server;
let tenant: Tenant;
let data: TenantData;

beforeAll(async () => {
  gateway = await startGateway({ ACCELERATION: 'on', QUERY_COST_LIMIT });
  reference = await startServerOn(gateway.database, { ACCELERATION: 'off', QUERY_COST_LIMIT });
  tenant = await gateway.tenant({ userId: USER });
  data = await fillTenant(gateway, tenant);
});
afterAll(async () => {
  await reference.close();
  await gateway.close();
});

describe.each([
  { kind: 'person', type: 'PersonCustomer' },
  { kind: 'business', type: 'BusinessCustomer' },
] as const)('a customer that is a $kind', ({ kind, type }) => {
  it('has the same fields as on the reference server', async () => {
    const isOfType = new RegExp(`^{ __typename +... on ${type} `);
    const fitting = selections.filter((selection) => isOfType.test(selection));
    expect(fitting.length).toBeGreaterThan(40);
    for (const selection of fitting) {
      const query = `query ($id: ID!) { customer(by: { id: $id }) ${selection} }`;
      const servers = { accelerated: gateway.server, reference };
      const request = { query, variables: { id: data[kind] } };
      const { data: read, compiled } = await expectSameResponses(servers, tenant.headers, request);
      expect([read.customer.__typename, compiled]).toEqual([type, true]);
    }
  }, 60_000);
});
