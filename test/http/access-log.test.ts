import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';
import { type Running, start } from '../support/process.ts';

let gateway: Gateway;
let tenant: Tenant;
let server: Running;
let url: string;
let person: string;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
  person = await tenant.customers.person({ lastName: 'Vorsicht' });
  server = start('dist/main.js', [], { PORT: '0', DATABASE_URL: gateway.database.url, RATE_LIMIT: '100' });
  [, url = ''] = await server.until(/The graph is at (http:\/\/[^/\s]+)\/graphql/);
});
afterAll(async () => {
  server.child.kill();
  await server.ended;
  await gateway.close();
});

/** Returns the log line of the request with this response. */
async function lineOf({ headers }: { headers: Headers }): Promise<Record<string, unknown>> {
  const id = headers.get('x-request-id') ?? 'none';
  await server.until(new RegExp(`"reqId":"${id}".*"msg":"request"`));
  const lines = server
    .output()
    .split('\n')
    .filter((line) => line.includes(id));
  expect(lines).toHaveLength(1);
  const { level: _level, time: _time, reqId: _id, msg: _msg, ms, ...rest } = JSON.parse(lines[0] ?? '');
  expect(ms).toBeGreaterThan(0);
  return rest;
}

const caller = () => ({ principal: tenant.headers['x-api-key'], how: 'key', organization: tenant.id });

describe('the access log line', () => {
  it('is at level debug for the files of the pages', async () => {
    const page = await (await fetch(`${url}/`)).text();
    const [, file = ''] = /src="(\/explorer\/[^"]+)"/.exec(page) ?? [];
    expect((await fetch(url + file)).status).toBe(200);
    await lineOf(await post(url, tenant.headers, { query: '{ __typename }' }));
    expect(server.output()).toContain('"route":"/"');
    expect(server.output()).not.toContain('/explorer/');
  });

  it('has the caller, the operation, its cost and the status', async () => {
    const query = 'query Page { customers(first: 2) { nodes { id addresses { city } } } }';
    expect(await lineOf(await post(url, tenant.headers, { query }))).toEqual({
      ...{ method: 'POST', route: '/graphql', status: 200 },
      ...{ system: 'graph', operation: 'Page', cost: 1 + 1 + 2 * (1 + 1 + 10) },
      statements: 1,
      ...{ customers: 1, customerIds: [person] },
      ...caller(),
    });
  });

  it('counts the statements of a write', async () => {
    const query =
      'mutation Change($input: UpdateCustomerEmailInput!) { updateCustomerEmail(input: $input) { userErrors { code } } }';
    const input = { customerId: person, email: 'vorsicht@example.com' };
    const line = await lineOf(await post(url, tenant.headers, { query, variables: { input } }));
    // Locking the customer, updating it, and inserting the journal entry.
    expect(line).toMatchObject({ operation: 'Change', cost: 1 + 1 + 10, statements: 3, status: 200 });
  });

  it('has the error code of a rejected request', async () => {
    const broken = await post(url, tenant.headers, {
      query: '{ customers(first: "Vorsicht") { nodes { id } } }',
    });
    expect(await lineOf(broken)).toMatchObject({ status: 200, code: 'BAD_USER_INPUT', statements: 0 });
    const unknown = await post(url, { ...tenant.headers, 'x-api-secret': 'Vorsicht' }, { query: '{ a }' });
    const rejection = {
      method: 'POST',
      route: '/graphql',
      status: 401,
      code: 'UNAUTHENTICATED',
      system: 'graph',
      statements: 0,
      ...{ address: '127.0.0.1', how: 'key', key: tenant.headers['x-api-key'] },
    };
    expect(await lineOf(unknown)).toEqual(rejection);
    const elsewhere = await fetch(`${url}/Vorsicht?Vorsicht=1`);
    const nothing = { method: 'GET', route: 'none', status: 404, code: 'NOT_FOUND', statements: 0 };
    expect(await lineOf(elsewhere)).toEqual(nothing);
    const costly =
      '{ customers(first: 100) { nodes { crmEvents(first: 100) { nodes { customer { addresses { id line1 line2 city county } } } } } } }';
    const line = await lineOf(await post(url, tenant.headers, { query: costly }));
    expect(line).toMatchObject({ code: 'QUERY_TOO_COMPLEX', statements: 0, cost: 520_202 });
  });

  it('has the caller on other routes', async () => {
    const line = await lineOf(await fetch(`${url}/schema.graphql`, { headers: tenant.headers }));
    const route = { method: 'GET', route: '/schema.graphql', status: 200, statements: 0 };
    expect(line).toEqual({ ...route, ...caller() });
  });

  it('never contains values', async () => {
    const log = await server.end();
    expect(log).toContain('"msg":"request"');
    expect(log).not.toMatch(/vorsicht/i);
  });
});
