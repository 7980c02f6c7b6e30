import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

/** Some clients send an empty cursor to request the first page. */
let gateway: Gateway;
let tenant: Tenant;
let person: string;

const USER = 'user-1';

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant({ userId: USER });
  person = await tenant.customers.person({ lastName: 'First' });
  await tenant.customers.person({ lastName: 'Second' });
  await tenant.customers.person({ lastName: 'Third' });
});
afterAll(() => gateway.close());

const PAGE = `query Page($after: String, $before: String, $first: Int, $last: Int) {
  customers(after: $after, before: $before, first: $first, last: $last) {
    nodes { id }
    pageInfo { hasNextPage hasPreviousPage }
  }
}`;

describe('an empty cursor', () => {
  it.each([
    [{ after: '', first: 2 }, { first: 2 }, 2],
    [{ before: '', last: 2 }, { last: 2 }, 2],
    [{ after: '', before: '' }, {}, 3],
  ])('is treated as absent: %j', async (empty, absent, size) => {
    const expected = await tenant.query(PAGE, absent);
    expect(expected.data.customers.nodes).toHaveLength(size);
    const { errors, data } = await tenant.query(PAGE, empty);
    expect([errors, data]).toEqual([undefined, expected.data]);
  });

  it('is accepted as a literal in the document and in nested lists', async () => {
    const crmEvents = (cursor: string) =>
      `crmEvents(first: 1${cursor}) { nodes { id } pageInfo { hasPreviousPage } }`;
    const of = (cursor: string) =>
      `{ customers(first: 2${cursor}) { nodes { id ${crmEvents(cursor)} } } customer(by: {id: "${person}"}) { ${crmEvents(cursor)} } }`;
    const { errors, data } = await tenant.query(of(', after: "", before: ""'));
    expect(errors).toBeUndefined();
    expect(data).toEqual((await tenant.query(of(''))).data);
  });

  it('must be empty: any other invalid cursor is rejected', async () => {
    for (const after of [' ', '\u200b', '=']) {
      const { errors } = await tenant.query(PAGE, { after });
      expect(errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
    }
  });

  it('returns the first page of a REST API', async () => {
    const firstPage = async (query: string) => {
      const path = `/v1/banks/${tenant.bankId}/firehose/customers${query}`;
      const response = await fetch(`${gateway.server.url}${path}`, { headers: tenant.headers });
      return { status: response.status, body: await response.json() };
    };
    const expected = await firstPage('');
    expect(expected.body.customers).toHaveLength(3);
    for (const query of ['?cursor=', '?cursor']) expect(await firstPage(query)).toEqual(expected);
    expect((await firstPage('?cursor=%20')).status).toBe(400);
  });
});
