import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import type { Server } from '../../src/server.ts';
import { USER } from '../support/fully-populated-tenant.ts';
import { type Gateway, post, startGateway, startServerOn, type Tenant } from '../support/gateway.ts';
import { captureStatements } from '../support/statements.ts';
import { type Comparison, expectSameResponses, type GraphqlRequest } from './compare.ts';
import { fillTenant, type TenantData } from './tenant-data.ts';

let gateway: Gateway;
let reference: Server;
let tenant: Tenant;
let data: TenantData;

beforeAll(async () => {
  gateway = await startGateway({ ACCELERATION: 'on' });
  reference = await startServerOn(gateway.database, { ACCELERATION: 'off' });
  tenant = await gateway.tenant({ userId: USER });
  data = await fillTenant(gateway, tenant);
});
afterAll(async () => {
  await reference.close();
  await gateway.close();
});

function compare(request: GraphqlRequest, headers = tenant.headers): Promise<Comparison> {
  return expectSameResponses({ accelerated: gateway.server, reference }, headers, request);
}

const LISTS = 'addresses { city } identityDocuments { number } taxResidences { domain }';

it('the reference server reads each list with a statement of its own, the accelerated one prefetches', async () => {
  const query = `query ($id: ID!) { customer(by: { id: $id }) { displayName ${LISTS} } }`;
  const body = { query, variables: { id: data.person } };
  const statements = async ({ url }: Server) =>
    (await captureStatements(() => post(url, tenant.headers, body))).length;
  expect([await statements(gateway.server), await statements(reference)]).toEqual([1, 4]);
});

describe('graphql-jit does not support', () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'directives on a fragment that is spread twice',
      `query ($no: Boolean!) { a: customers { nodes { ...F @include(if: $no) } } b: customers { nodes { ...F id } } }
       fragment F on Customer { version @skip(if: $no) displayName }`,
      { no: false },
    ],
    [
      'an absent optional variable inside a value',
      'query ($type: CustomerType) { customers(filter: { type: $type, blocked: false }) { nodes { id } } }',
      {},
    ],
    [
      'a non-null variable with a default',
      'query ($first: Int! = 2) { customers(first: $first) { nodes { id } } }',
      {},
    ],
  ])('%s, so it is not compiled', async (_, query, variables) => {
    const { compiled, codes } = await compare({ query, variables });
    expect([compiled, codes]).toEqual([false, []]);
  });
});

/** Root fields of documents that are compiled, by what is special. `$id` is the person, `$business` the business. */
const COMPILED = {
  'an optional variable of an argument that is absent':
    'customers(first: $absent, after: $absentText) { nodes { id } }',
  'types whose text differs in JSON and in rows':
    'customer(by: { id: $id }) { dateOfBirth: createdAt creditLimit { amount } kyc { lastOkAt } identityDocuments { issuedOn expiresOn } socialMediaHandles { addedAt } }',
  'amounts and dates below a business':
    'customer(by: { id: $business }) { ... on BusinessCustomer { accountUsage { estimatedMonthlyRevenue { amount } } persons { dateOfBirth identification { files { id side } } } registration { issuedOn } } }',
  'persons of a business without values':
    'customers(filter: { type: BUSINESS }) { nodes { ... on BusinessCustomer { persons { id role { code } residentialAddress { id } } } } }',
  'a list that is selected twice':
    'customer(by: { id: $id }) { addresses { id } addresses { city } primaryAddress { id } }',
  'customers with and without lists': `customers { nodes { creditRating { rating source } ${LISTS} } }`,
  'a type in two places with different fields':
    'customer(by: { id: $id }) { version creditLimitOrders { nodes { customer { displayName addresses { city } } } } }',
  'one customer by two aliases':
    'a: customer(by: { id: $id }) { version } b: customer(by: { id: $id }) { displayName }',
  'two root fields of which each needs one statement':
    'customers(first: 1) { nodes { id } } customer(by: { id: $id }) { version }',
  'fields of interfaces':
    'node(id: $id) { ... on Node { id } ... on Customer { version ... on PersonCustomer { firstName } ... on BusinessCustomer { name } } }',
  'several types of nodes':
    'nodes(ids: [$id, $business, "malformed", $id]) { __typename id ... on Customer { displayName addresses { city } } }',
  'pages without a cursor': 'customers(first: 2) { nodes { id } pageInfo { hasNextPage hasPreviousPage } }',
  'pages with cursors':
    'customers(last: 2) { edges { cursor node { id } } pageInfo { startCursor endCursor } }',
  'counts only': 'customers { totalCount(limit: 2) { value precision } }',
  'erased customers': `customers(filter: { erased: true }) { nodes { erasedAt displayName ${LISTS} history { nodes { operation changes { path } } } } }`,
  'a customer as of now and before it existed':
    'now: customer(by: { id: $id }, asOf: "2100-01-01T00:00:00Z") { version addresses { city } userLinks { nodes { userId } } } before: customer(by: { id: $id }, asOf: "2020-01-01T00:00:00Z") { version }',
  'the history':
    'customer(by: { id: $id }) { history(first: 3) { nodes { version actor { credential userId } changes { path before after } } } }',
  'the viewer and the organization':
    'viewer { userId scopes customers { nodes { displayName } } } organization { name crmEvents(first: 2) { nodes { customerName customerNumber } } }',
  introspection:
    '__schema { queryType { fields { name args { name defaultValue } } } } __type(name: "Customer") { possibleTypes { name } }',
};

const withVariables = (fields: string) => ({
  query: `query ($id: ID!, $business: ID!, $absent: Int, $absentText: String) { ${fields}
    used: customers(first: $absent, after: $absentText) { pageInfo { hasNextPage } } u: nodes(ids: [$id, $business]) { id } }`,
  variables: { id: data.person, business: data.business },
});

describe('a compiled query has the same response as on the reference server', () => {
  it.each(Object.entries(COMPILED))('%s', async (_, fields) => {
    const { compiled, codes, data: read } = await compare(withVariables(fields));
    expect([compiled, codes, read]).toEqual([true, [], expect.anything()]);
  });

  it.each(Object.entries(COMPILED))('%s, alone in its document', async (_, fields) => {
    const literal = fields
      .replaceAll('$id', JSON.stringify(data.person))
      .replaceAll('$business', JSON.stringify(data.business))
      .replace('(first: $absent, after: $absentText)', '');
    const { compiled, codes } = await compare({ query: `{ ${literal} }` });
    expect([compiled, codes]).toEqual([true, []]);
  });

  it('also for callers without pii:read, who see masked values', async () => {
    const scopes = SCOPES.filter((scope) => scope !== 'pii:read');
    const { headers } = await gateway.credential(tenant, { scopes, userId: USER });
    for (const fields of Object.values(COMPILED)) await compare(withVariables(fields), headers);
    const { data: read } = await compare(withVariables(COMPILED['fields of interfaces']), headers);
    expect(read.node.firstName).toBe('•••');
  });

  it('also for a tenant without customers', async () => {
    const { headers } = await gateway.tenant();
    for (const fields of Object.values(COMPILED)) await compare(withVariables(fields), headers);
  });
});

describe('an error of a resolver has the same response as on the reference server', () => {
  const BAD = 'crmEvents(after: "broken") { nodes { id } }';

  it.each([
    ['removes its nullable parent', `customer(by: { id: $id }) { version ${BAD} }`, '{"customer":null}'],
    ['removes the result', `customers { nodes { id ${BAD} } } node(id: $id) { id }`, 'null'],
    [
      'leaves the other root fields',
      `a: customer(by: { id: $id }) { ${BAD} } b: customer(by: { id: $id }) { __typename }`,
      '{"a":null,"b":{"__typename":"PersonCustomer"}}',
    ],
    [
      'removes an item of a list of nullable items',
      `nodes(ids: [$id]) { ... on Customer { ${BAD} } }`,
      '{"nodes":[null]}',
    ],
    [
      'is reported for each field, at most three',
      `nodes(ids: [$id, $id, $id, $id]) { ... on Customer { ${BAD} } }`,
      '{"nodes":[null,null,null,null]}',
    ],
  ])('%s', async (_, fields, expected) => {
    const request = { query: `query ($id: ID!) { ${fields} }`, variables: { id: data.person } };
    const { codes, data: read, compiled } = await compare(request);
    expect([JSON.stringify(read), compiled]).toEqual([expected, true]);
    expect(new Set(codes)).toEqual(new Set(['INVALID_CURSOR']));
  });
});

describe('a rejected request has the same response as on the reference server', () => {
  const operations = 'query A { viewer { userId } } query B { organization { name } }';

  it.each<[string, GraphqlRequest, string]>([
    ['an unknown operation', { query: operations, operationName: 'C' }, 'OPERATION_RESOLUTION_FAILURE'],
    ['no operation name', { query: operations }, 'OPERATION_RESOLUTION_FAILURE'],
    ['a missing variable', { query: 'query ($id: ID!) { node(id: $id) { id } }' }, 'BAD_USER_INPUT'],
    ['an unknown field', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a syntax error', { query: '{ viewer' }, 'GRAPHQL_PARSE_FAILED'],
    [
      'too many levels',
      {
        query: `{ ${'organization { crmEvents { nodes { customer { '.repeat(4)} id ${'} } } }'.repeat(4)} }`,
      },
      'QUERY_TOO_COMPLEX',
    ],
  ])('%s', async (_, request, code) => {
    expect(await compare(request)).toMatchObject({ data: undefined, codes: [code], compiled: false });
  });

  it('a missing scope', async () => {
    const { headers } = await gateway.credential(tenant, { scopes: ['identity:read'] });
    const query = '{ customers { nodes { displayName } } }';
    await compare({ query });
    expect(await compare({ query }, headers)).toMatchObject({ data: undefined, codes: ['FORBIDDEN'] });
  });

  it('one of several operations by name', async () => {
    const query = `${operations} # all`;
    expect((await compare({ query, operationName: 'B' })).data).toEqual({
      organization: { name: expect.any(String) },
    });
    expect((await compare({ query, operationName: 'A' })).data).toEqual({ viewer: { userId: USER } });
  });
});
