import type { ApolloClient } from '@apollo/client';
import type { Client } from '@urql/core';
import {
  buildClientSchema,
  buildSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  isAbstractType,
  isObjectType,
  parse,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddedTypesOf } from '../../examples/client/codegen/cache-rules.ts';
import { makeApolloClient } from '../../examples/client/src/apollo.ts';
import { connections } from '../../examples/client/src/gql/cache-rules.ts';
import introspection from '../../examples/client/src/gql/introspection.ts';
import generated from '../../examples/client/src/gql/possible-types.ts';
import { makeUrqlClient } from '../../examples/client/src/urql.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { settingsOf } from './client-settings.ts';

// biome-ignore lint/suspicious/noExplicitAny: these documents are built at runtime, so no types are generated for them
type Data = any;

interface Location {
  /** A selection from the root that leads to an object of the type; the field goes where % is. */
  selection: string;
  of: (data: Data) => Data;
}

let gateway: Gateway;
let tenant: Tenant;
let served: GraphQLSchema;
let apollo: ApolloClient;
let urql: Client;
/**
 * Where to find an object of each type that has a connection. A new type needs an entry here and items in its
 * lists.
 */
let locations: Record<string, Location>;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant({ userId: 'user' });
  served = buildClientSchema((await tenant.query(getIntrospectionQuery())).data);
  const person = await withLists(await tenant.customers.person({ contact: { email: 'ada@example.com' } }));
  const business = await withLists(await tenant.customers.business());
  const node = (type: string, id: string): Location => ({
    selection: `node(id: "${id}") { id ... on ${type} { % } }`,
    of: (data) => data.node,
  });
  locations = {
    Query: { selection: '%', of: (data) => data },
    Viewer: { selection: 'viewer { % }', of: (data) => data.viewer },
    Organization: { selection: 'organization { id % }', of: (data) => data.organization },
    PersonCustomer: node('PersonCustomer', person),
    BusinessCustomer: node('BusinessCustomer', business),
  };
  const settings = settingsOf(gateway, tenant);
  apollo = makeApolloClient(settings);
  urql = makeUrqlClient(settings);
});
afterAll(() => gateway.close());

/** Adds two items to each list, so that there are two pages of one item. */
async function withLists(customer: string): Promise<string> {
  for (const metadata of [
    { key: 'first', value: '1' },
    { key: 'second', value: '2' },
  ]) {
    await tenant.query(
      'mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { userErrors { code } } }',
      { input: { customerId: customer, metadata } },
    );
  }
  for (const userId of ['user', 'other']) {
    await tenant.customers.creditLimitOrder(customer);
    await tenant.customers.crmEvent(customer);
    await tenant.customers.userLink(customer, { userId });
  }
  return customer;
}

/** The connection fields of the served schema. */
function servedConnections(): [type: string, field: string][] {
  const types = Object.values(served.getTypeMap()).filter((type) => isObjectType(type));
  return types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .map((field): [string, string] => [type.name, field.name]),
  );
}

const locationOf = (type: string): Location => {
  const location = locations[type];
  if (!location) throw new Error(`no location is known for the type ${type}`);
  return location;
};

/** Selects a unique key as `id`. History entries have no id, so their version is used. */
const keyOf = (field: string) => (field === 'history' ? 'id: version' : 'id');

function documentOf(type: string, field: string) {
  const edges = `edges { cursor node { ${keyOf(field)} } }`;
  const connection = `${field}(first: 1, after: $after) { ${edges} pageInfo { hasNextPage endCursor } }`;
  return parse(`query ($after: String) { ${locationOf(type).selection.replace('%', connection)} }`);
}

async function expectedIds(type: string, field: string): Promise<string[]> {
  const nodes = `${field}(first: 100) { nodes { ${keyOf(field)} } }`;
  const { data } = await tenant.query(`{ ${locationOf(type).selection.replace('%', nodes)} }`);
  return locationOf(type)
    .of(data)
    [field].nodes.map(({ id }: { id: string }) => id);
}

const idsOf = (connection: Data): string[] => connection.edges.map(({ node }: Data) => node.id);

async function pagedWithApollo(type: string, field: string): Promise<string[]> {
  const query = documentOf(type, field);
  const list = apollo.watchQuery<Data>({ query });
  const connectionOf = (data: Data) => locationOf(type).of(data)[field];
  let { pageInfo } = connectionOf((await apollo.query<Data>({ query })).data);
  while (pageInfo.hasNextPage) {
    const { data } = await list.fetchMore({ variables: { after: pageInfo.endCursor } });
    ({ pageInfo } = connectionOf(data));
  }
  return idsOf(connectionOf(apollo.readQuery<Data>({ query })));
}

async function pagedWithUrql(type: string, field: string): Promise<string[]> {
  const query = documentOf(type, field);
  const read = async (after: string | null) => {
    const { data, error } = await urql.query<Data>(query, { after }).toPromise();
    if (error) throw error;
    return locationOf(type).of(data)[field];
  };
  let connection = await read(null);
  while (connection.pageInfo.hasNextPage) connection = await read(connection.pageInfo.endCursor);
  return idsOf(connection);
}

describe('the generated cache information', () => {
  it('lists the possible types of each interface of the served schema', () => {
    const abstract = Object.values(served.getTypeMap()).filter((type) => isAbstractType(type));
    const possible = abstract.map((type) => [
      type.name,
      served
        .getPossibleTypes(type)
        .map(({ name }) => name)
        .sort(),
    ]);
    expect(generated.possibleTypes).toEqual(Object.fromEntries(possible));
  });

  it('lists exactly the connections of the served schema', () => {
    const named = Object.entries(connections).flatMap(([type, fields]) =>
      Object.keys(fields).map((field) => [type, field]),
    );
    expect(named.sort()).toEqual(servedConnections().sort());
  });

  it('does not list root types as embedded types', () => {
    const schema = buildSchema(`
      type Query { price: Money }
      type Mutation { pay: Money }
      type Subscription { paid: Money }
      type Money { amount: String }
    `);
    expect(embeddedTypesOf(schema)).toEqual(['Money']);
  });

  it('contains all object types and fields of the served schema for urql', () => {
    const types = introspection.__schema.types.filter(({ kind }) => kind === 'OBJECT');
    const fields = types.map((type) => [
      type.name,
      'fields' in type ? type.fields.map(({ name }) => name) : [],
    ]);
    const expected = Object.values(served.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .map((type) => [type.name, isObjectType(type) ? Object.keys(type.getFields()) : []]);
    expect(sorted(fields)).toEqual(sorted(expected));
  });
});

const sorted = (entries: unknown[][]) =>
  Object.fromEntries(entries.map(([name, fields]) => [name, [...(fields as string[])].sort()]));

describe('each connection of the served schema', () => {
  it('has at least two pages in this test', async () => {
    for (const [type, field] of servedConnections()) {
      expect((await expectedIds(type, field)).length, `${type}.${field}`).toBeGreaterThan(1);
    }
  });

  it('is merged from its pages by Apollo Client', async () => {
    for (const [type, field] of servedConnections()) {
      expect(await pagedWithApollo(type, field), `${type}.${field}`).toEqual(await expectedIds(type, field));
    }
  });

  it('is merged from its pages by urql', async () => {
    for (const [type, field] of servedConnections()) {
      expect(await pagedWithUrql(type, field), `${type}.${field}`).toEqual(await expectedIds(type, field));
    }
  });
});

describe('an object without an identity', () => {
  const selecting = (field: string) =>
    parse(`{ ${locationOf('PersonCustomer').selection.replace('%', `contact { ${field} }`)} }`);

  it('keeps the fields of an earlier query in Apollo’s cache', async () => {
    await apollo.query({ query: selecting('email') });
    await apollo.query({ query: selecting('telephone') });
    const both = apollo.readQuery<Data>({ query: selecting('email telephone') });
    expect(both?.node.contact).toMatchObject({ email: 'ada@example.com', telephone: null });
  });

  it('keeps the fields of an earlier query in urql’s cache', async () => {
    await urql.query(selecting('email'), {}).toPromise();
    await urql.query(selecting('telephone'), {}).toPromise();
    const both = urql.readQuery<Data>(selecting('email telephone'), {});
    expect(both?.data.node.contact).toMatchObject({ email: 'ada@example.com', telephone: null });
  });
});
