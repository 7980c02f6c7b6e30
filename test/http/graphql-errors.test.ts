import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { type RawAnswer, sendRaw } from '../support/raw-request.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway({ BODY_LIMIT: '1024' });
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = '{ __typename }';
const BODY = JSON.stringify({ query: QUERY });
const urlFor = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;

interface RejectedRequest {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
  anonymous?: true;
}

function send({
  method = 'POST',
  path = '/graphql',
  headers = {},
  body,
  anonymous,
}: RejectedRequest): Promise<RawAnswer> {
  const credential = anonymous ? {} : tenant.headers;
  const sent = { ...credential, ...headers };
  return sendRaw(gateway.server.url, {
    method,
    path,
    headers: sent,
    ...(body === undefined ? {} : { body }),
  });
}

function expectGraphqlError({ headers, text }: Pick<RawAnswer, 'headers' | 'text'>, code: string): void {
  expect(headers['content-type']).toMatch(/^application\/(json|graphql-response\+json)/);
  const { errors, ...rest } = JSON.parse(text);
  expect(rest).toEqual({});
  expect(errors).toEqual([
    { message: expect.stringMatching(/^[A-Z'`].*\.?$/), extensions: expect.objectContaining({ code }) },
  ]);
}

const CASES: [name: string, status: number, code: string, request: RejectedRequest][] = [
  ['no credential', 401, 'UNAUTHENTICATED', { anonymous: true, headers: JSON_TYPE, body: BODY }],
  ['a longer path', 404, 'NOT_FOUND', { path: '/graphql/', headers: JSON_TYPE, body: BODY }],
  ['a longer path with a GET', 404, 'NOT_FOUND', { method: 'GET', path: '/graphql/more?query=x' }],
  ['another method', 405, 'METHOD_NOT_ALLOWED', { method: 'PUT', headers: JSON_TYPE, body: BODY }],
  ['a method without any route', 405, 'METHOD_NOT_ALLOWED', { method: 'PROPFIND' }],
  [
    'a mutation by GET',
    405,
    'METHOD_NOT_ALLOWED',
    {
      method: 'GET',
      path: urlFor('mutation { updateCustomerEmail(input: {customerId: "a"}) { userErrors { code } } }'),
    },
  ],
  ['a URL that cannot be decoded', 400, 'BAD_REQUEST', { method: 'GET', path: '/graphql?%zz' }],
  ['a path that cannot be decoded', 400, 'BAD_REQUEST', { method: 'GET', path: '/graphql%zz' }],
  ['a malformed path without a route', 400, 'BAD_REQUEST', { method: 'PATCH', path: '/graphql%zz' }],
  ['an absolute URL', 400, 'BAD_REQUEST', { method: 'GET', path: 'http://localhost/graphql?%zz' }],
  ['a body that is too large', 413, 'PAYLOAD_TOO_LARGE', { headers: JSON_TYPE, body: ' '.repeat(2_000) }],
  ['no body', 400, 'BAD_REQUEST', { headers: JSON_TYPE }],
  ['an empty body', 400, 'BAD_REQUEST', { headers: JSON_TYPE, body: '' }],
  ['no content type', 415, 'UNSUPPORTED_MEDIA_TYPE', { body: BODY }],
  ['text', 415, 'UNSUPPORTED_MEDIA_TYPE', { headers: { 'content-type': 'text/plain' }, body: BODY }],
  [
    'a form',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=x' },
  ],
  [
    'an invalid content type',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    { headers: { 'content-type': 'json' }, body: BODY },
  ],
  [
    'text by GET',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    { method: 'GET', path: urlFor(QUERY), headers: { 'content-type': 'text/plain' } },
  ],
  [
    'an encoded body',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    { headers: { ...JSON_TYPE, 'content-encoding': 'br' }, body: BODY },
  ],
  ['no JSON', 400, 'BAD_REQUEST', { headers: JSON_TYPE, body: '{' }],
  ['a list', 400, 'BAD_REQUEST', { headers: JSON_TYPE, body: `[${BODY}]` }],
  ['a number', 400, 'BAD_REQUEST', { headers: JSON_TYPE, body: '5' }],
  ['a query that is not a string', 400, 'BAD_REQUEST', { headers: JSON_TYPE, body: '{"query":5}' }],
  ['no query by GET', 400, 'BAD_REQUEST', { method: 'GET' }],
  ['a query twice by GET', 400, 'BAD_REQUEST', { method: 'GET', path: `${urlFor(QUERY)}&query=x` }],
  [
    'variables that are not JSON by GET',
    400,
    'BAD_REQUEST',
    { method: 'GET', path: `${urlFor(QUERY)}&variables=x` },
  ],
  [
    'variables that are a list by GET',
    400,
    'BAD_REQUEST',
    { method: 'GET', path: `${urlFor(QUERY)}&variables=[]` },
  ],
  [
    'an unsupported media type in Accept',
    406,
    'NOT_ACCEPTABLE',
    { headers: { ...JSON_TYPE, accept: 'text/html' }, body: BODY },
  ],
];

describe('an error under /graphql', () => {
  it.each(CASES)('has the GraphQL format for %s: %i %s', async (_name, status, code, request) => {
    const answer = await send(request);
    expect(answer.status).toBe(status);
    expectGraphqlError(answer, code);
  });

  it('is returned before a write if the client does not accept the media type', async () => {
    const id = await tenant.customers.person();
    const query = `mutation { updateCustomerBranch(input: { customerId: "${id}", branchId: "b" }) { userErrors { code } } }`;
    const headers = { ...JSON_TYPE, accept: 'text/html' };
    expect((await send({ headers, body: JSON.stringify({ query }) })).status).toBe(406);
    const { data } = await tenant.query(`{ customer(by: { id: "${id}" }) { version branchId } }`);
    expect(data.customer).toEqual({ version: 1, branchId: null });
  });

  it('has the GraphQL format beyond the rate limit', async () => {
    const limited = await startGateway({ RATE_LIMIT: '1' });
    const { headers } = await limited.tenant();
    const sent = { method: 'POST', path: '/graphql', headers: { ...JSON_TYPE, ...headers }, body: BODY };
    expect((await sendRaw(limited.server.url, sent)).status).toBe(200);
    const answer = await sendRaw(limited.server.url, sent);
    expect([answer.status, Number(answer.headers['retry-after']) > 0]).toEqual([429, true]);
    expectGraphqlError(answer, 'RATE_LIMITED');
    await limited.close();
  });

  it('has the GraphQL format if the request is not valid HTTP', async () => {
    const { hostname, port } = new URL(gateway.server.url);
    const answerTo = async (bytes: string) => {
      const socket = connect(Number(port), hostname);
      socket.write(bytes);
      let received = '';
      for await (const chunk of socket) received += chunk;
      const [head = '', text = ''] = received.split('\r\n\r\n');
      return {
        status: head.split(' ')[1],
        headers: { 'content-type': /content-type: (.*)/.exec(head)?.[1] },
        text,
      };
    };
    const malformed = await answerTo('POST /graphql HTTP/1.1\r\nHost: a\r\nbad name: x\r\n\r\n');
    expect(malformed.status).toBe('400');
    expectGraphqlError(malformed, 'BAD_REQUEST');
    const large = await answerTo(
      `GET /graphql?query=x HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
    );
    expect(large.status).toBe('431');
    expectGraphqlError(large, 'BAD_REQUEST');
    const elsewhere = await answerTo('POST /customers/1 HTTP/1.1\r\nHost: a\r\nbad name: x\r\n\r\n');
    expect(elsewhere.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  it('has another format on all other paths', async () => {
    for (const path of [
      '/graphqlx',
      '/graphql-more',
      '/graphql.json',
      '/schema.graphql/graphql',
      '/x/graphql',
    ]) {
      const { headers } = await send({ method: 'GET', path });
      expect(headers['content-type'], path).toMatch(/^application\/problem\+json/);
    }
  });
});

describe('an empty GET parameter', () => {
  const empty = ['operationName=', 'variables=', 'extensions=', 'operationName=&variables=&extensions='];

  it.each(empty)('is treated as absent: %s', async (parameters) => {
    for (const path of [
      `${urlFor(QUERY)}&${parameters}`,
      `/graphql?${parameters}&${urlFor(QUERY).slice(9)}`,
    ]) {
      const { status, text } = await send({ method: 'GET', path });
      expect([status, JSON.parse(text)], path).toEqual([200, { data: { __typename: 'Query' } }]);
    }
  });

  it('is rejected if it occurs twice', async () => {
    for (const parameters of ['variables=&variables=', 'operationName=&operationName=x']) {
      const answer = await send({ method: 'GET', path: `${urlFor(QUERY)}&${parameters}` });
      expect(answer.status).toBe(400);
      expectGraphqlError(answer, 'BAD_REQUEST');
    }
  });
});
