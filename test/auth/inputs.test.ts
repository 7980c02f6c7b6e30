import { getDirective } from '@graphql-tools/utils';
import { isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { buildSchema } from '../../src/graphql/schema/build-schema.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

/** A caller must not filter by what they cannot read, because a filter is an oracle. */
const schema = buildSchema({});

/** By schema coordinate: a call that gives the input, as a literal and as a variable. */
const INPUTS: Record<string, [call: string, variables: Record<string, unknown>]> = {
  'Query.customer(asOf)': ['customer(by: { id: "x" }, asOf: $asOf) { id }', { asOf: '2026-01-01T00:00:00Z' }],
  'CustomerBy.reference': [
    'customer(by: $by) { id }',
    { by: { reference: { system: 'BANKING', value: '1' } } },
  ],
  'CustomerSortField.DISPLAY_NAME': [
    'customers(sort: $sort) { nodes { id } }',
    { sort: { field: 'DISPLAY_NAME', direction: 'ASC' } },
  ],
  ...Object.fromEntries(
    Object.entries({
      onboardingStatus: ['FAILED'],
      kycStatus: ['CREATED'],
      kycLevel: ['DOC_ONLY'],
      riskLevel: ['HIGH'],
      blocked: true,
      blacklisted: false,
      country: 'DE',
      reference: { system: 'BANKING', value: '1' },
      email: 'a@example.com',
      search: 'anybody',
    }).map(([name, value]) => [
      `CustomerFilter.${name}`,
      ['customers(filter: $filter) { nodes { id } }', { filter: { [name]: value } }],
    ]),
  ),
};

const TYPES: Record<string, string> = {
  asOf: 'DateTime',
  by: 'CustomerBy!',
  sort: 'CustomerSort',
  filter: 'CustomerFilter',
};

let gateway: Gateway;
let tenant: Tenant;
const lacking = new Map<string, Tenant>();

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
  for (const scope of SCOPES) {
    lacking.set(scope, await gateway.credential(tenant, { scopes: SCOPES.filter((each) => each !== scope) }));
  }
});
afterAll(() => gateway.close());

function guarded(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (name: string, element: Parameters<typeof getDirective>[1]) => {
    const [auth] = getDirective(schema, element, 'auth') ?? [];
    if (auth?.scopes?.length) found.set(name, auth.scopes);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type)) for (const value of type.getValues()) add(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) add(`${type.name}.${field.name}`, field);
    if (isObjectType(type))
      for (const field of Object.values(type.getFields()))
        for (const arg of field.args) add(`${type.name}.${field.name}(${arg.name})`, arg);
  }
  return found;
}

/** Returns a value as a GraphQL literal. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([name, part]) => `${name}: ${literal(part)}`);
    return `{ ${fields.join(', ')} }`;
  }
  return typeof value === 'string' && /^[A-Z_]{3,}$/.test(value) ? value : JSON.stringify(value);
}

/** Returns the same request with the value given in every way that GraphQL allows. */
function pathsOf([call, variables]: [string, Record<string, unknown>]): [string, Record<string, unknown>][] {
  const [[name = '', value] = []] = Object.entries(variables);
  const parts = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const [[partName = '', part] = []] = parts;
  return [
    [`query Q($${name}: ${TYPES[name]}) { ${call} }`, variables],
    [`{ ${call.replace(`$${name}`, literal(value))} }`, {}],
    [`query Q($${name}: ${TYPES[name]} = ${literal(value)}) { ${call} }`, {}],
    ...(name === 'filter' && !Array.isArray(part)
      ? [
          [
            `query Q($part: ${schemaTypeOf(partName)}) { ${call.replace('$filter', `{ ${partName}: $part }`)} }`,
            { part },
          ] as [string, Record<string, unknown>],
        ]
      : []),
  ];
}

function schemaTypeOf(name: string): string {
  const filter = schema.getType('CustomerFilter');
  return isInputObjectType(filter) ? String(filter.getFields()[name]?.type) : '';
}

describe('an input with scopes', () => {
  it('is tested for every coordinate with scopes in the schema', () => {
    expect([...guarded().keys()].sort()).toEqual(Object.keys(INPUTS).sort());
  });

  it.each(Object.entries(INPUTS))('%s requires its scopes, however it is given', async (index, given) => {
    for (const [document, variables] of pathsOf(given)) {
      for (const scope of guarded().get(index) ?? []) {
        const answer = await lacking.get(scope)?.query(document, variables);
        expect(answer?.errors?.[0]?.extensions, document).toEqual({
          code: 'FORBIDDEN',
          missingScopes: [scope],
        });
      }
      expect((await tenant.query(document, variables)).errors, document).toBeUndefined();
    }
  });

  it('requires no scope if it is null or omitted', async () => {
    const reader = await gateway.credential(tenant, { scopes: ['firehose:read'] });
    const document =
      'query Q($filter: CustomerFilter, $search: String) { a: customers(filter: $filter) { nodes { id } } b: customers(filter: { search: $search, email: null }) { nodes { id } } }';
    for (const variables of [{}, { filter: null, search: null }, { filter: { search: null, email: null } }]) {
      expect((await reader.query(document, variables)).errors).toBeUndefined();
    }
  });
});

describe('an operation', () => {
  it('requires the scopes of its own fields, not those of other operations in the document', async () => {
    const reader = await gateway.credential(tenant, { scopes: ['firehose:read'] });
    const document =
      'query A { customers { nodes { ...Plain } } } query B { customers { nodes { ...Risky } } } fragment Plain on Customer { id } fragment Risky on Customer { risk { level } }';
    const ask = (operationName: string) =>
      fetch(`${gateway.server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...reader.headers },
        body: JSON.stringify({ query: document, operationName }),
      });
    expect((await ask('A')).status).toBe(200);
    const rejected = await ask('B');
    expect(rejected.status).toBe(403);
    expect(await rejected.json()).toMatchObject({
      errors: [{ message: 'The credential lacks the scope risk:read.' }],
    });
  });

  it('reports all missing scopes', async () => {
    const reader = await gateway.credential(tenant, { scopes: [] });
    const answer = await reader.query('{ customers { nodes { displayName contact { email } } } }');
    expect(answer.errors?.[0]).toMatchObject({
      message: 'The credential lacks the scopes contact:read, firehose:read, identity:read.',
      extensions: { code: 'FORBIDDEN', missingScopes: ['contact:read', 'firehose:read', 'identity:read'] },
    });
  });

  it('requires the scopes of a field that a directive skips', async () => {
    const reader = await gateway.credential(tenant, { scopes: ['firehose:read'] });
    const answer = await reader.query('{ customers { nodes { id risk @include(if: false) { level } } } }');
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('does not reveal that an object exists whose type the caller may not see', async () => {
    const customer = await tenant.customers.person();
    const address = await tenant.customers.address(customer);
    const document = `{ node(id: "${address}") { __typename id } nodes(ids: ["${address}", "${customer}"]) { id } }`;
    expect((await tenant.query(document)).data).toEqual({
      node: { __typename: 'Address', id: address },
      nodes: [{ id: address }, { id: customer }],
    });
    expect((await lacking.get('addresses:read')?.query(document))?.data).toEqual({
      node: null,
      nodes: [null, { id: customer }],
    });
  });

  it('does not reveal parts of a business to callers who may not see them', async () => {
    const business = await tenant.customers.business();
    const businessPerson = await tenant.customers.businessPerson(business, { firstName: 'Ada' });
    const ids = [
      await tenant.customers.address(business, { businessPerson }),
      await tenant.customers.document(business, { businessPerson, slot: 'PERSON' }),
      await tenant.customers.document(business, { slot: 'REGISTRATION' }),
    ];
    const document = `{ nodes(ids: ${JSON.stringify(ids)}) { id } }`;
    expect((await tenant.query(document)).data.nodes).toEqual(ids.map((id) => ({ id })));
    expect((await lacking.get('business:read')?.query(document))?.data.nodes).toEqual([null, null, null]);
  });
});
