import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { walk } from '../support/pages.ts';

const NAMES = ['Ada Lovelace', 'ada lovelace', 'Émile Zola', 'Grace Hopper', 'Anna-Maria Weiß', '李小龙'];
const DAY = 86_400_000;

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
  // Few names and timestamps, so that page boundaries fall between equal sort keys.
  for (let i = 0; i < 132; i += 1) {
    await tenant.customers.person({
      firstName: NAMES[i % NAMES.length] ?? '',
      lastName: `${i % 10}`,
      createdAt: new Date(DAY * (i % 5)),
      updatedAt: new Date(DAY * (i % 7)),
      risk: { level: i % 2 ? 'LOW' : 'HIGH', blocked: i % 3 === 0 },
    });
  }
});
afterAll(() => gateway.close());

const sorts = ['CREATED_AT', 'UPDATED_AT', 'DISPLAY_NAME'].flatMap((field) =>
  ['ASC', 'DESC'].map((direction) => ({ field, direction })),
);

describe('pages of customers', () => {
  const lists: [string, Record<string, unknown>, number][] = [
    ['no sort', {}, 132],
    ...sorts.map((sort): [string, Record<string, unknown>, number] => [
      Object.values(sort).join(' '),
      { sort },
      132,
    ]),
    ['a filter', { filter: { blocked: true }, sort: { field: 'UPDATED_AT', direction: 'ASC' } }, 44],
    ['a search, best first', { filter: { search: 'grace hoper' } }, 22],
    [
      'a search, by name',
      { filter: { search: 'grace' }, sort: { field: 'DISPLAY_NAME', direction: 'ASC' } },
      22,
    ],
  ];

  for (const [name, variables, count] of lists) {
    it(`return the same list for every page size and direction: ${name}`, async () => {
      const { ids: complete } = await walk(tenant, 100, 'forward', variables);
      expect(new Set(complete).size).toBe(count);
      expect(complete.length).toBe(count);
      for (const size of [1, 7, 33, 99]) {
        for (const direction of ['forward', 'backward'] as const) {
          const { ids, pages } = await walk(tenant, size, direction, variables);
          expect(ids).toEqual(complete);
          expect(pages).toBe(Math.ceil(count / size));
        }
      }
    });
  }

  it('are ordered by the sort key, then by id', async () => {
    const { data } = await tenant.query(
      '{ customers(first: 100, sort: { field: CREATED_AT, direction: DESC }) { nodes { id createdAt } } }',
    );
    const keys = data.customers.nodes.map(
      ({ createdAt, id }: Record<string, string>) => `${createdAt} ${id}`,
    );
    expect(keys).toEqual([...keys].sort().reverse());
  });

  it('are ordered by name ignoring case', async () => {
    const { data } = await tenant.query(
      '{ customers(first: 100, sort: { field: DISPLAY_NAME, direction: ASC }) { nodes { displayName } } }',
    );
    const names = data.customers.nodes.map(({ displayName }: { displayName: string }) =>
      displayName.toLowerCase(),
    );
    expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });

  it('reject a cursor of another sort order and a modified cursor', async () => {
    const page = await tenant.query('{ customers(first: 1) { pageInfo { endCursor } } }');
    const cursor: string = page.data.customers.pageInfo.endCursor;
    const document =
      'query ($after: String, $sort: CustomerSort) { customers(after: $after, sort: $sort) { nodes { id } } }';
    const changed = Buffer.from(
      JSON.stringify(['created_at desc', "'; drop table customer", tenant.id]),
    ).toString('base64url');
    const attempts = [
      { after: cursor, sort: { field: 'DISPLAY_NAME', direction: 'ASC' } },
      { after: cursor, sort: { field: 'CREATED_AT', direction: 'ASC' } },
      { after: cursor.slice(0, -6) },
      { after: changed },
    ];
    for (const variables of attempts) {
      const answer = await tenant.query(document, variables);
      expect(answer.errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
    }
  });

  it('have 20 customers by default', async () => {
    const { data } = await tenant.query('{ customers { nodes { id } edges { node { id } } } }');
    expect(data.customers.nodes).toHaveLength(20);
    expect(data.customers.edges.map(({ node }: { node: object }) => node)).toEqual(data.customers.nodes);
  });

  it('are counted exactly up to the limit', async () => {
    const document =
      'query ($limit: Int!) { customers(first: 1) { totalCount(limit: $limit) { value precision } } }';
    const count = async (limit: number) =>
      (await tenant.query(document, { limit })).data.customers.totalCount;
    expect(await count(131)).toEqual({ value: 131, precision: 'AT_LEAST' });
    expect(await count(132)).toEqual({ value: 132, precision: 'EXACT' });
    expect(await count(10_000)).toEqual({ value: 132, precision: 'EXACT' });
  });

  it('are empty for an organization without customers', async () => {
    const empty = await gateway.tenant();
    const { data } = await empty.query(
      '{ customers { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount { value } } }',
    );
    expect(data.customers).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: { value: 0 },
    });
  });
});
