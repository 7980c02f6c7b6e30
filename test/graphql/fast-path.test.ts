import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';
import { createPerson } from '../support/mutations.ts';
import { interceptQueries } from '../support/queries.ts';

const DOCUMENT = `query One($id: ID!, $first: Int = 1) {
  customer(by: { id: $id }) { displayName }
  customers(first: $first) { nodes { id } }
}
query Other { viewer { userId } }`;
const JSON_TYPE = 'application/json; charset=utf-8';

let gateway: Gateway;
let tenant: Tenant;
let id: string;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
  id = await tenant.customers.person();
});
afterAll(() => gateway.close());

interface ServerResponse {
  status: number;
  type: string | null;
  retryAfter: string | null;
  text: string;
}

async function send(init: RequestInit, search = ''): Promise<ServerResponse> {
  const response = await fetch(`${gateway.server.url}/graphql${search}`, init);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    retryAfter: response.headers.get('retry-after'),
    text: await response.text(),
  };
}

const request = (body: unknown, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...tenant.headers, ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

const one = (more: object = {}) => ({
  query: DOCUMENT,
  operationName: 'One',
  variables: { id },
  ...more,
});

/** After this the document is cached, and the fast path handles it. */
const warmUp = async (headers: Record<string, string> = {}) => {
  for (let attempt = 0; attempt < 2; attempt += 1) await send(request(one(), headers));
};

describe('the fast path for a cached document', () => {
  it('returns the same bytes as the first response', async () => {
    const query = 'query Fresh($id: ID!) { customer(by: { id: $id }) { id displayName contact { email } } }';
    const reported: ServerResponse[] = [];
    for (let attempt = 0; attempt < 4; attempt += 1)
      reported.push(await send(request({ query, variables: { id } })));
    expect(reported[0]).toMatchObject({ status: 200, type: JSON_TYPE, text: expect.stringContaining(id) });
    expect(new Set(reported.map((each) => JSON.stringify(each))).size).toBe(1);
  });

  it.each([
    [
      'application/graphql-response+json, application/json;q=0.9',
      'application/graphql-response+json; charset=utf-8',
    ],
    ['application/json', JSON_TYPE],
    ['*/*', JSON_TYPE],
  ])('responds in the media type that Accept: %s selects', async (accept, type) => {
    await warmUp({ accept });
    expect(await send(request(one(), { accept }))).toMatchObject({ status: 200, type });
  });

  it('returns 406 for an unsupported media type', async () => {
    await warmUp();
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect(await send(request(one(), { accept: 'image/png' }))).toMatchObject({ status: 406 });
    }
  });

  it('executes the named operation', async () => {
    await warmUp();
    const reported = async (operationName?: unknown) => {
      const { data, errors, status } = await post(gateway.server.url, tenant.headers, one({ operationName }));
      return errors ? [status, errors[0]?.extensions.code] : Object.keys(data);
    };
    for (let attempt = 0; attempt < 3; attempt += 1) expect(await reported('Other')).toEqual(['viewer']);
    expect(await reported('One')).toEqual(['customer', 'customers']);
    expect(await reported('None')).toEqual([200, 'OPERATION_RESOLUTION_FAILURE']);
    expect(await reported()).toEqual([200, 'OPERATION_RESOLUTION_FAILURE']);
    expect(await reported(1)).toEqual([400, 'BAD_REQUEST']);
  });

  it('checks scopes, variables and arguments', async () => {
    await warmUp();
    const code = async (body: object, headers = tenant.headers) =>
      (await post(gateway.server.url, headers, body)).errors?.[0]?.extensions.code;
    const { headers } = await gateway.credential(tenant, {
      scopes: SCOPES.filter((each) => each !== 'identity:read'),
    });
    expect(await code(one(), headers)).toBe('FORBIDDEN');
    expect(await code(one({ variables: {} }))).toBe('BAD_USER_INPUT');
    expect(await code(one({ variables: { id, first: 'many' } }))).toBe('BAD_USER_INPUT');
    expect(await code(one({ variables: [] }))).toBe('BAD_REQUEST');
    expect(await code(one({ variables: { id, first: 101 } }))).toBe('BAD_USER_INPUT');
    expect(await code(one())).toBeUndefined();
  });

  it('reports the cost if the request asks for it', async () => {
    await warmUp();
    const { text } = await send(request(one(), { 'x-query-cost': '1' }));
    expect(JSON.parse(text).extensions.cost.requested).toBe(5);
  });

  it('rejects a content type that a browser sends without a preflight', async () => {
    await warmUp();
    const { status } = await send(request(one(), { 'content-type': 'text/plain' }));
    expect(status).toBe(415);
  });

  it('handles extensions like Apollo Server', async () => {
    await warmUp();
    const sendExtensions = (extensions: unknown) =>
      post(gateway.server.url, tenant.headers, one({ extensions }));
    expect((await sendExtensions({ clientLibrary: { name: 'any' } })).data.customer.displayName).toBe(
      'Ada Lovelace',
    );
    const persistedQuery = { version: 1, sha256Hash: 'f'.repeat(64) };
    expect((await sendExtensions({ persistedQuery })).errors?.[0]?.extensions.code).toBe(
      'PERSISTED_QUERY_NOT_SUPPORTED',
    );
    expect((await sendExtensions('none')).errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('shows another organization only its own data', async () => {
    await warmUp();
    const stranger = await gateway.tenant();
    const { data } = await post(gateway.server.url, stranger.headers, one());
    expect(data).toEqual({ customer: null, customers: { nodes: [] } });
  });
});

const failing = (instead: string) => (text: string) =>
  /^(with|select)\b/.test(text) && text.includes('"customer"') ? { instead } : undefined;
const DIVISION = 'select 1 / 0';
const CANCELLED = `do $$ begin raise exception using errcode = '57014'; end $$`;
/** The cursor is of no connection. Each of five fields has an error. */
const CURSORS = [1, 2, 3, 4, 5]
  .map((number) => `a${number}: customers(after: "a${number}") { nodes { id } }`)
  .join(' ');

describe('the fast path for a cached document whose execution fails', () => {
  it.each([
    {
      fails: 'a field',
      data: 'null',
      code: 'INVALID_CURSOR',
      document: `customer(by: { id: $id }) { id } ${CURSORS}`,
      instead: '',
    },
    { fails: 'a nullable field', data: '{', code: 'INTERNAL_SERVER_ERROR', instead: DIVISION },
    { fails: 'the database', data: '{', code: 'SERVICE_UNAVAILABLE', instead: CANCELLED },
  ])('returns the same bytes as the first response if $fails fails', async (each) => {
    const { document = 'customer(by: { id: $id }) { displayName }', instead, code, data } = each;
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      for (const cost of ['0', '1']) {
        const query = `query Failing($id: ID!) { ${document} viewer { userId } } # ${code} ${accept} ${cost}`;
        await warmUp({ accept });
        const responses: ServerResponse[] = [];
        await interceptQueries(instead ? failing(instead) : () => undefined, async () => {
          for (let attempt = 0; attempt < 4; attempt += 1)
            responses.push(
              await send(request({ query, variables: { id } }, { accept, 'x-query-cost': cost })),
            );
        });
        expect(responses[0]?.text).toContain(`"code":"${code}"`);
        expect(responses[0]?.text).toContain(`"data":${data}`);
        expect(responses[0]?.text.includes('"cost"')).toBe(cost === '1');
        const bytes = responses.map((response) =>
          JSON.stringify(response).replaceAll(/correlationId\W+[\w-]+/g, ''),
        );
        expect(new Set(bytes).size).toBe(1);
      }
    }
  });
});

describe('the fast path for a cached mutation', () => {
  const query = `mutation Mail($input: UpdateCustomerEmailInput!) {
    updateCustomerEmail(input: $input) { customer { version userLinks { nodes { id } } } userErrors { code } }
  }`;

  it('writes once, even if the response has an error', async () => {
    const customer = await createPerson(tenant);
    const write = (email: string) =>
      post(gateway.server.url, tenant.headers, {
        query,
        variables: { input: { customerId: customer, email } },
      });
    for (const name of ['a', 'b', 'c']) {
      expect((await write(`${name}@example.com`)).errors).toBeUndefined();
    }
    const failing = (text: string) => ({
      instead: /^select.*\buser_link\b/s.test(text) ? 'select 1 / 0' : undefined,
    });
    const { data, errors } = await interceptQueries(failing, () => write('d@example.com'));
    expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual([
      expect.anything(),
      ['INTERNAL_SERVER_ERROR'],
    ]);
    const { data: after } = await tenant.query(
      'query ($id: ID!) { customer(by: { id: $id }) { version contact { email } } }',
      { id: customer },
    );
    expect(after.customer).toEqual({ version: 5, contact: { email: 'd@example.com' } });
  });

  it('rejects a mutation sent by GET', async () => {
    const search = `?${new URLSearchParams({ query, variables: JSON.stringify({ input: { customerId: id, email: 'e@example.com' } }) })}`;
    expect(
      await send({ headers: { ...tenant.headers, 'apollo-require-preflight': '1' } }, search),
    ).toMatchObject({
      status: 405,
    });
  });
});
