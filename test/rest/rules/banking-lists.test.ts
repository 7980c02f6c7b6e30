import { describe, expect, it } from 'vitest';
import type { Tenant } from '../../support/gateway.ts';
import { pagesOf, statusAndCode } from '../rest.ts';
import { gateway, send, setUpGateway } from '../setup.ts';

setUpGateway();

/** A list, how to fill it, and how to identify its items. */
interface List {
  name: string;
  path(tenant: Tenant, customer: string): string;
  listField: string;
  fill(tenant: Tenant, customer: string, count: number): Promise<void>;
  /** Returns the creation index of an item. */
  indexOf(item: Record<string, unknown>): unknown;
  /** Whether the list has the newest item first. */
  newestFirst?: true;
}

const each = async (count: number, make: (index: number) => Promise<unknown>) => {
  for (let index = 0; index < count; index += 1) await make(index);
};
const of = (path: string) => (tenant: Tenant, customer: string) =>
  `/v1/banks/${tenant.bankId}/customers/${customer}/${path}`;
const person = ({ customers }: Tenant, index: number) => customers.person({ legalName: `p-${index}` });

const LISTS: readonly List[] = [
  {
    name: 'addresses',
    path: of('addresses'),
    listField: 'addresses',
    fill: ({ customers }, customer, count) =>
      each(count, (index) => customers.address(customer, { line1: `${index}` })),
    indexOf: ({ line_1 }) => Number(line_1),
  },
  {
    name: 'tax residences',
    path: of('tax-residences'),
    listField: 'result',
    fill: ({ customers }, customer, count) =>
      each(count, (index) => customers.taxResidence(customer, { taxNumber: `${index}` })),
    indexOf: ({ tax_number }) => Number(tax_number),
  },
  {
    name: 'social media handles',
    path: of('social_media_handles'),
    listField: 'checks',
    fill: ({ customers }, customer, count) =>
      each(count, (index) => customers.handle(customer, { handle: `${index}` })),
    indexOf: ({ handle }) => Number(handle),
  },
  {
    name: 'credit limit orders',
    path: of('credit_limit/requests'),
    listField: 'result',
    fill: ({ customers }, customer, count) =>
      each(count, (index) => customers.creditLimitOrder(customer, { rankAmount1: `${index}` })),
    indexOf: ({ rank_amount_1 }) => Number(rank_amount_1),
    newestFirst: true,
  },
  {
    name: 'customers of the current user',
    path: () => '/v1/users/current/customers',
    listField: 'customers',
    fill: (tenant, _customer, count) =>
      each(count, async (index) =>
        tenant.customers.userLink(await person(tenant, index), { userId: 'clerk' }),
      ),
    indexOf: ({ legal_name }) => Number(String(legal_name).slice(2)),
  },
  {
    name: 'customers of the current user at a bank',
    path: ({ bankId }) => `/v1/banks/${bankId}/customers`,
    listField: 'customers',
    fill: (tenant, _customer, count) =>
      each(count, async (index) =>
        tenant.customers.userLink(await person(tenant, index), { userId: 'clerk' }),
      ),
    indexOf: ({ legal_name }) => Number(String(legal_name).slice(2)),
  },
  {
    name: 'CRM events',
    path: ({ bankId }) => `/v1/banks/${bankId}/crm-events`,
    listField: 'crm_events',
    fill: ({ customers }, customer, count) =>
      each(count, (index) => customers.crmEvent(customer, { category: 'x', detail: `${index}` })),
    indexOf: ({ detail }) => Number(detail),
    newestFirst: true,
  },
  {
    name: 'firehose',
    path: ({ bankId }) => `/v1/banks/${bankId}/firehose/customers`,
    listField: 'customers',
    // The customer of the test is already one of them.
    fill: (tenant, _customer, count) => each(count - 1, (index) => person(tenant, index + 1)),
    indexOf: ({ legal_name }) => Number(String(legal_name).slice(2)),
  },
];

describe.each(LISTS)('the list of $name', ({ path, listField, fill, indexOf, newestFirst }) => {
  async function filled(count: number) {
    const tenant = await gateway.tenant({ userId: 'clerk' });
    const customer = await person(tenant, 0);
    await fill(tenant, customer, count);
    return { tenant, url: path(tenant, customer) };
  }

  it.each([
    [20, [20]],
    [21, [20, 1]],
    [45, [20, 20, 5]],
  ])('of %d items has pages of %j without duplicate or missing items', async (count, sizes) => {
    const { tenant, url } = await filled(count);
    const pages = await pagesOf(send, tenant, url);
    expect(pages.map(({ status }) => status)).toEqual(sizes.map(() => 200));
    expect(pages.map(({ body }) => body[listField].length)).toEqual(sizes);
    const indexes = pages.flatMap(({ body }) => body[listField].map(indexOf));
    const all = Array.from({ length: count }, (_, index) => index);
    expect([...indexes].sort((a, b) => a - b)).toEqual(all);
    expect(indexes).toEqual(newestFirst ? all.toReversed() : all);
    if (listField === 'crm_events')
      expect(pages.map(({ body }) => body.has_more)).toEqual(
        sizes.map((_, index) => index < sizes.length - 1),
      );
    else expect(pages.every(({ body }) => Object.keys(body).length === 1)).toBe(true);
  });

  it('is stable, and keeps the query in the link to the next page', async () => {
    const { tenant, url } = await filled(25);
    const first = await send(tenant, 'GET', `${url}?bank_id=${url.includes('/banks/') ? tenant.bankId : ''}`);
    const plain = await send(tenant, 'GET', url);
    if (url.includes('/banks/')) {
      expect(first.text).toBe(plain.text);
      expect(first.headers.get('link')).toContain(`?bank_id=${tenant.bankId}&cursor=`);
    }
    expect(plain.headers.get('link')).toContain(`<${url}?cursor=`);
  });

  it('rejects the cursor of another list', async () => {
    const { tenant, url } = await filled(21);
    const other = url.includes('crm-events')
      ? `/v1/banks/${tenant.bankId}/firehose/customers`
      : `/v1/banks/${tenant.bankId}/crm-events`;
    const customer = await person(tenant, 99);
    await each(21, (index) =>
      other.includes('crm') ? tenant.customers.crmEvent(customer, { category: 'x' }) : person(tenant, index),
    );
    const foreign = /cursor=([^>]+)>/.exec((await send(tenant, 'GET', other)).headers.get('link') ?? '')?.[1];
    expect(foreign).toMatch(/^[\w%-]{20,}$/);
    for (const cursor of ['nonsense', '%20', foreign, 'a&cursor=b']) {
      const answer = await send(tenant, 'GET', `${url}?cursor=${cursor}`);
      expect([cursor, answer.status, answer.body.code]).toEqual([cursor, 400, 'INVALID_CURSOR']);
    }
    expect(statusAndCode(await send(tenant, 'GET', `${url}?page=2`))).toEqual(['UNKNOWN_FIELD page']);
  });

  it('returns the first page for an empty cursor', async () => {
    const { tenant, url } = await filled(21);
    const first = await send(tenant, 'GET', url);
    expect(first.body[listField]).toHaveLength(20);
    const { status, body } = await send(tenant, 'GET', `${url}?cursor=`);
    expect([status, body]).toEqual([200, first.body]);
  });

  it('shows nothing of another organization', async () => {
    const { tenant, url } = await filled(3);
    const foreign = await gateway.tenant({ userId: 'clerk' });
    const answer = await send(foreign, 'GET', url);
    if (url === '/v1/users/current/customers') expect(answer.body.customers).toEqual([]);
    else expect(answer.status).toBe(404);
    expect((await send(tenant, 'GET', url)).body[listField]).toHaveLength(3);
  });
});

describe('a banking list', () => {
  it("has the customer's version as ETag and returns 304 if the caller has it", async () => {
    const tenant = await gateway.tenant();
    const customer = await person(tenant, 0);
    const url = of('addresses')(tenant, customer);
    expect((await send(tenant, 'GET', url)).headers.get('etag')).toBe('"1"');
    expect((await send(tenant, 'GET', url, undefined, { 'if-none-match': '"1"' })).status).toBe(304);
    await send(tenant, 'POST', `/v1/customers/${customer}/address`, { line_1: 'x', country_code: 'DE' });
    const changed = await send(tenant, 'GET', url, undefined, { 'if-none-match': '"1"' });
    expect([changed.status, changed.headers.get('etag'), changed.body.addresses.length]).toEqual([
      200,
      '"2"',
      1,
    ]);
  });

  it('is empty for a customer without items and a user without links', async () => {
    const tenant = await gateway.tenant();
    const customer = await person(tenant, 0);
    for (const [path, listField] of [
      ['addresses', 'addresses'],
      ['tax-residences', 'result'],
      ['social_media_handles', 'checks'],
      ['credit_limit/requests', 'result'],
    ] as const) {
      const answer = await send(tenant, 'GET', of(path)(tenant, customer));
      expect([answer.body, answer.headers.get('link')]).toEqual([{ [listField]: [] }, null]);
      expect(
        (await send(tenant, 'GET', of(path)(tenant, '0198f7a0-0000-7000-8000-000000000009'))).status,
      ).toBe(404);
    }
    expect((await send(tenant, 'GET', '/v1/users/current/customers')).body).toEqual({ customers: [] });
    expect((await send(tenant, 'GET', `/v1/banks/${tenant.bankId}/crm-events`)).body).toEqual({
      crm_events: [],
      has_more: false,
    });
  });

  it('shows no item twice while another is added', async () => {
    const tenant = await gateway.tenant();
    const customer = await person(tenant, 0);
    const event = (detail: number) =>
      tenant.customers.crmEvent(customer, { category: 'x', detail: `${detail}` });
    await each(25, event);
    const first = await send(tenant, 'GET', `/v1/banks/${tenant.bankId}/crm-events`);
    await event(99);
    const next = /<([^>]+)>/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = await send(tenant, 'GET', next);
    const details = [first, second].flatMap(({ body }) =>
      body.crm_events.map(({ detail }: { detail: string }) => Number(detail)),
    );
    expect(details).toEqual(Array.from({ length: 25 }, (_, index) => 24 - index));
  });

  it('does not show customers of inactive links', async () => {
    const tenant = await gateway.tenant({ userId: 'clerk' });
    const customer = await person(tenant, 0);
    await tenant.customers.userLink(customer, { userId: 'clerk', isActive: false });
    await tenant.customers.userLink(await person(tenant, 1), { userId: 'somebody' });
    expect((await send(tenant, 'GET', '/v1/users/current/customers')).body).toEqual({ customers: [] });
  });
});
