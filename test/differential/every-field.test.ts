import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/graphql/schema/build-schema.ts';
import { rootFields } from '../support/coordinates.ts';
import { USER } from '../support/fully-populated-tenant.ts';
import type { Tenant } from '../support/gateway.ts';
import { selectionsBelow } from '../support/paths.ts';
import { expectSameResponses } from './compare.ts';
import { isPlainOnly } from './plain-only.ts';
import { startServers } from './servers.ts';
import { fillTenant, type TenantData } from './tenant-data.ts';

const QUERY_COST_LIMIT = '999999999';
const schema = buildSchema({});

/** One selection for each path below a customer, with all fields at its end. */
const selections = rootFields(schema.getQueryType())
  .filter(({ name }) => name === 'customer')
  .flatMap((field) => selectionsBelow(schema, field));

let servers: Awaited<ReturnType<typeof startServers>>;
let tenant: Tenant;
let data: TenantData;

beforeAll(async () => {
  servers = await startServers({ QUERY_COST_LIMIT });
  tenant = await servers.gateway.tenant({ userId: USER });
  data = await fillTenant(servers.gateway, tenant);
});
afterAll(() => servers.close());

describe.each([
  { kind: 'person', type: 'PersonCustomer' },
  { kind: 'business', type: 'BusinessCustomer' },
] as const)('a customer that is a $kind', ({ kind, type }) => {
  it('has the same fields on both paths', async () => {
    const isOfType = new RegExp(`^{ __typename +... on ${type} `);
    const fitting = selections.filter((selection) => isOfType.test(selection));
    expect(fitting.length).toBeGreaterThan(40);
    for (const selection of fitting) {
      const query = `query ($id: ID!) { customer(by: { id: $id }) ${selection} }`;
      const request = { query, variables: { id: data[kind] } };
      const { data: read, compiled } = await expectSameResponses(servers, tenant.headers, request);
      expect([read.customer.__typename, compiled], query).toEqual([type, !isPlainOnly(schema, query)]);
    }
  }, 60_000);
});
