import { keysOf } from '../support/calls.ts';
import type { Gateway, Tenant } from '../support/gateway.ts';
import { REFERENCES, type TenantData } from './tenant-data.ts';

/** A sort order of customers with cursors of that order. The order by relevance needs a search. */
export interface SortOrder {
  sort?: { field: string; direction: string };
  filter?: { search: string };
  cursors: readonly string[];
}

/** Values for arguments of queries. Most of them find data of the tenant. */
export interface Values {
  /** By the name of the scalar type. */
  scalars: Readonly<Record<string, readonly unknown[]>>;
  /** Ids of all types, and ids without a row of the tenant. */
  ids: readonly string[];
  /** The ids that a field with an id argument finds, by coordinate. */
  idsByField: Readonly<Record<string, readonly string[]>>;
  references: readonly { system: string; value: string }[];
  orders: readonly SortOrder[];
  /** Cursors of the other connections, by coordinate. */
  cursors: ReadonlyMap<string, readonly string[]>;
}

export async function valuesOf(gateway: Gateway, tenant: Tenant, data: TenantData): Promise<Values> {
  const { ids } = await keysOf(gateway.database, tenant);
  const stranger = await gateway.tenant();
  const foreign = await stranger.customers.person();
  return {
    scalars: {
      String: ['ada', 'lovelace king', 'Gemini', '王', 'Lovelac'],
      Int: [1, 2, 3, 100, 26, 2_000, 100_000],
      Boolean: [true, false],
      CountryCode: ['GB', 'US', 'AQ'],
      DateTime: ['2020-01-01T00:00:00.000Z', ...data.instants],
      EmailAddress: ['ada@example.com', 'Mark-email@example.com', 'nobody@example.com'],
    },
    ids: [...ids, foreign, 'malformed'],
    idsByField: { 'Query.customer': data.customers, 'Query.creditLimitOrder': data.orders },
    references: [...Object.values(REFERENCES), { system: 'CLIENTS', value: 'unknown' }],
    orders: await sortOrders(tenant),
    cursors: await cursorsOf(tenant, data.person),
  };
}

const SORT_FIELDS = ['CREATED_AT', 'UPDATED_AT', 'DISPLAY_NAME'];

async function sortOrders(tenant: Tenant): Promise<SortOrder[]> {
  const sorts = SORT_FIELDS.flatMap((field) => ['ASC', 'DESC'].map((direction) => ({ field, direction })));
  const orders = [{}, { filter: { search: 'ada lovelace' } }, ...sorts.map((sort) => ({ sort }))];
  const document = `query ($sort: CustomerSort, $filter: CustomerFilter) {
    customers(sort: $sort, filter: $filter) { edges { cursor } } }`;
  return Promise.all(
    orders.map(async (order) => {
      const { data } = await tenant.query(document, order);
      return { ...order, cursors: cursorsIn(data.customers) };
    }),
  );
}

const LISTS = ['creditLimitOrders', 'crmEvents', 'userLinks', 'history'];
const EDGES = '{ edges { cursor } }';

async function cursorsOf(tenant: Tenant, id: string): Promise<Values['cursors']> {
  const lists = LISTS.map((list) => `${list} ${EDGES}`).join(' ');
  const { data } = await tenant.query(
    `query ($id: ID!) {
      viewer { customers ${EDGES} } organization { crmEvents ${EDGES} } customer(by: { id: $id }) { ${lists} } }`,
    { id },
  );
  const ofCustomers = ['Customer', 'PersonCustomer', 'BusinessCustomer'].flatMap((type) =>
    LISTS.map((list) => [`${type}.${list}`, cursorsIn(data.customer[list])] as const),
  );
  return new Map([
    ['Viewer.customers', cursorsIn(data.viewer.customers)],
    ['Organization.crmEvents', cursorsIn(data.organization.crmEvents)],
    ...ofCustomers,
  ]);
}

function cursorsIn({ edges }: { edges: { cursor: string }[] }): string[] {
  if (edges.length === 0) throw new Error('a list without items has no cursors');
  return edges.map(({ cursor }) => cursor);
}
