import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { USER } from '../support/fully-populated-tenant.ts';
import type { Tenant } from '../support/gateway.ts';
import { type Comparison, expectSameResponses, type GraphqlRequest } from './compare.ts';
import { startServers } from './servers.ts';
import { COMPILED, FRAGMENTS, PLAIN } from './shapes.ts';
import { fillTenant, type TenantData } from './tenant-data.ts';

let servers: Awaited<ReturnType<typeof startServers>>;
let tenant: Tenant;
let data: TenantData;

beforeAll(async () => {
  servers = await startServers({ QUERY_COST_LIMIT: '999999999' });
  tenant = await servers.gateway.tenant({ userId: USER });
  data = await fillTenant(servers.gateway, tenant);
});
afterAll(() => servers.close());

function compare(request: GraphqlRequest, headers = tenant.headers): Promise<Comparison> {
  return expectSameResponses(servers, headers, request);
}

function withVariables(fields: string): GraphqlRequest {
  const variables = '($id: ID!, $business: ID!, $absent: Int, $absentText: String)';
  const used = `used: customers(first: $absent, after: $absentText) { pageInfo { hasNextPage } }
    ${['id', 'business'].map((name) => `of_${name}: customer(by: { id: $${name} }) { id }`).join(' ')}`;
  return {
    query: `query ${variables} { ${fields} ${used} } ${fragmentsOf(fields)}`,
    variables: { id: data.person, business: data.business },
  };
}

function fragmentsOf(fields: string): string {
  const names = new Set([...fields.matchAll(/\.\.\.(\w+)/g)].map(([, name = '']) => name));
  return [...names].map((name) => FRAGMENTS[name]).join(' ');
}

describe('a query that is read with one statement has the same response on both paths', () => {
  it.each(Object.entries(COMPILED))('%s', async (_, fields) => {
    const { compiled, codes, data: read } = await compare(withVariables(fields));
    expect([compiled, codes, read]).toEqual([true, [], expect.anything()]);
  });

  it.each(Object.entries(COMPILED))('%s, alone in its document', async (_, fields) => {
    const literal = fields
      .replaceAll('$id', JSON.stringify(data.person))
      .replaceAll('$business', JSON.stringify(data.business))
      .replace('(first: $absent, after: $absentText)', '');
    const { compiled, codes } = await compare({ query: `{ ${literal} } ${fragmentsOf(fields)}` });
    expect([compiled, codes]).toEqual([true, []]);
  });

  it('also for callers without pii:read, who see masked values', async () => {
    const scopes = SCOPES.filter((scope) => scope !== 'pii:read');
    const { headers } = await servers.gateway.credential(tenant, { scopes, userId: USER });
    for (const fields of Object.values(COMPILED)) await compare(withVariables(fields), headers);
    const { data: read } = await compare(withVariables('customer(by: { id: $id }) { displayName }'), headers);
    expect(read.customer.displayName).toBe('•••');
  });

  it('also for a tenant without customers', async () => {
    const { headers } = await servers.gateway.tenant();
    for (const fields of Object.values(COMPILED)) await compare(withVariables(fields), headers);
  });
});

describe('a query that the resolvers read has the same response on both servers', () => {
  it.each(Object.entries(PLAIN))('%s', async (_, fields) => {
    const { compiled, codes, data: read } = await compare(withVariables(fields));
    expect([compiled, codes, read]).toEqual([false, [], expect.anything()]);
  });
});

describe('variables and directives', () => {
  const DIRECTIVES = `query ($no: Boolean!, $yes: Boolean = true) {
    a: customers { nodes { ...F @include(if: $no) id @skip(if: $yes) } }
    b: customers @skip(if: $no) { nodes { ...F id } }
    __typename @include(if: $yes) }
    fragment F on Customer { version @skip(if: $no) displayName ... @include(if: $yes) { createdAt } }`;

  it.each<[string, string, Record<string, unknown>]>([
    ['directives decide per request (both)', DIRECTIVES, { no: true, yes: true }],
    ['directives decide per request (first)', DIRECTIVES, { no: true, yes: false }],
    ['directives decide per request (second)', DIRECTIVES, { no: false }],
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
    [
      'null as the value of a variable with a default',
      'query ($filter: CustomerFilter = { type: PERSON }) { customers(filter: $filter) { nodes { id } } }',
      { filter: null },
    ],
    [
      'a variable in two places with different types',
      'query ($first: Int! = 2) { a: customers(first: $first) { totalCount(limit: $first) { value } nodes { id } } }',
      { first: 3 },
    ],
    ['everything is skipped', '{ customers @skip(if: true) { nodes { id } } }', {}],
    ['only the type', '{ a: __typename b: __typename }', {}],
  ])('%s', async (_, query, variables) => {
    const { compiled, codes } = await compare({ query, variables });
    expect([compiled, codes]).toEqual([true, []]);
  });
});

describe('an error of a resolver has the same response on both paths', () => {
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
    expect([JSON.stringify(read), compiled]).toEqual([expected, false]);
    expect(new Set(codes)).toEqual(new Set(['INVALID_CURSOR']));
  });
});

describe('a rejected request has the same response on both paths', () => {
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
    const { headers } = await servers.gateway.credential(tenant, { scopes: ['identity:read'] });
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
