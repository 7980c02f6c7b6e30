import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routesOf } from '../hostile/routes.ts';
import { bodyOf, type Example, examplesOf, urlOf } from '../rest/contract/examples.ts';
import { type OwnFixture, seedFixture } from '../rest/contract/fixture.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { sendRaw } from '../support/raw-request.ts';

let gateway: Gateway;
let fixture: OwnFixture;
let examples: Example[];

beforeAll(async () => {
  gateway = await startGateway();
  fixture = await seedFixture(await gateway.tenant());
  examples = examplesOf(fixture);
});
afterAll(() => gateway.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = JSON.stringify({ query: '{ __typename }' });

const post = (path: string, headers: Record<string, string>, body: string | Uint8Array = QUERY) =>
  sendRaw(gateway.server.url, {
    method: 'POST',
    path,
    headers: { ...fixture.tenant.headers, ...JSON_TYPE, ...headers },
    body,
  });

describe('a body with Content-Encoding', () => {
  it('is rejected with 415 and Accept-Encoding on every route that reads a body', async () => {
    const routes = routesOf(gateway.server.app).filter(({ method }) =>
      ['POST', 'PUT', 'DELETE'].includes(method),
    );
    expect(routes).toHaveLength(22);
    for (const { method, url } of routes) {
      const answer = await sendRaw(gateway.server.url, {
        method,
        path: url.replaceAll(/:\w+/g, 'x'),
        headers: { ...fixture.tenant.headers, ...JSON_TYPE, 'content-encoding': 'gzip' },
        body: gzipSync('{}'),
      });
      const { status, headers, text } = answer;
      expect([status, headers['accept-encoding'], headers.accept], `${method} ${url}`).toEqual([
        415,
        'identity',
        undefined,
      ]);
      const body = JSON.parse(text);
      const code = url === '/graphql' ? body.errors[0].extensions.code : body.code;
      expect(code).toBe('UNSUPPORTED_MEDIA_TYPE');
    }
  });

  it('is rejected for every encoding, in any case, also after identity', async () => {
    for (const encoding of [
      'gzip',
      'GZIP',
      'x-gzip',
      'br',
      'deflate',
      'zstd',
      'identity, gzip',
      'utf-8',
      'gzip,',
    ]) {
      expect((await post('/graphql', { 'content-encoding': encoding })).status, encoding).toBe(415);
    }
  });

  it('is accepted if the encoding is identity', async () => {
    for (const encoding of ['identity', 'Identity', 'identity, identity', '']) {
      const { status, text } = await post('/graphql', { 'content-encoding': encoding });
      expect([status, JSON.parse(text)], encoding).toEqual([200, { data: { __typename: 'Query' } }]);
    }
  });

  it('is accepted on requests whose body is not read', async () => {
    const [read] = examples.filter(({ served }) => served.operation.method === 'GET');
    const headers = { ...fixture.tenant.headers, 'content-encoding': 'gzip' };
    const path = urlOf(read as Example);
    expect((await sendRaw(gateway.server.url, { method: 'GET', path, headers })).status).toBe(200);
  });

  it('is rejected with 401 first if the caller is not authenticated', async () => {
    const headers = { ...JSON_TYPE, 'content-encoding': 'gzip' };
    const answer = await sendRaw(gateway.server.url, {
      method: 'POST',
      path: '/graphql',
      headers,
      body: '{}',
    });
    expect([answer.status, answer.headers['accept-encoding']]).toEqual([401, undefined]);
  });

  it('is rejected before it has arrived', async () => {
    const { hostname, port } = new URL(gateway.server.url);
    const sent = {
      ...fixture.tenant.headers,
      ...JSON_TYPE,
      host: 'a',
      'content-encoding': 'gzip',
      'content-length': '100',
    };
    const head = Object.entries(sent).map(([name, value]) => `${name}: ${value}\r\n`);
    const socket = connect(Number(port), hostname);
    socket.write(`POST /graphql HTTP/1.1\r\n${head.join('')}\r\n`);
    let received = '';
    for await (const chunk of socket) received += chunk;
    expect(received).toMatch(/^HTTP\/1\.1 415 /);
    expect(received).toMatch(/\r\nconnection: close\r\n/i);
  });

  it('is distinguished from an unsupported content type', async () => {
    for (const path of ['/graphql', `/v1/clients/${fixture.person}`]) {
      const { status, headers } = await post(path, { 'content-type': 'text/plain' });
      expect([status, headers['accept-encoding'], headers.accept]).toEqual([
        415,
        undefined,
        'application/json',
      ]);
    }
  });
});

/**
 * ISO-8859-1, UTF-16 with a byte order mark, an overlong encoding, a lone surrogate, and a truncated
 * character.
 */
const NOT_UTF8: readonly (readonly [string, (text: string) => Buffer])[] = [
  ['ISO-8859-1', (text) => Buffer.from(text.replace('José', 'Jos\xe9'), 'latin1')],
  ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['overlong', (text) => bytesIn(text, [0xc0, 0xaf])],
  ['half a surrogate pair', (text) => bytesIn(text, [0xed, 0xa0, 0x80])],
  ['cut off', (text) => bytesIn(text, [0xe2, 0x82])],
];

function bytesIn(text: string, bytes: number[]): Buffer {
  const [before = '', after = ''] = text.split('José');
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
}

const CHARSETS = ['', '; charset=utf-8', '; charset=iso-8859-1', '; charset=utf-16', '; charset=nonsense'];

async function versionOf(id: string): Promise<number> {
  const { data } = await fixture.tenant.query(`{ customer(by: {id: "${id}"}) { version } }`);
  return data.customer.version;
}

describe('bytes that are not UTF-8', () => {
  it.each(NOT_UTF8)('are rejected with 400 in a GraphQL body: %s', async (_, encode) => {
    const before = await versionOf(fixture.person);
    const query =
      'mutation M($i: UpdateCustomerEmailInput!) { updateCustomerEmail(input: $i) { userErrors { code } } }';
    const body = encode(
      JSON.stringify({ query, variables: { i: { customerId: fixture.person, email: 'José@example.com' } } }),
    );
    for (const charset of CHARSETS) {
      const { status, text } = await post('/graphql', { 'content-type': `application/json${charset}` }, body);
      expect([status, JSON.parse(text)], charset).toEqual([
        400,
        { errors: [{ message: 'The body must be UTF-8.', extensions: { code: 'BAD_REQUEST' } }] },
      ]);
    }
    expect(await versionOf(fixture.person)).toBe(before);
  });

  it.each(NOT_UTF8)('are rejected with 400 in the body of every REST write: %s', async (_, encode) => {
    const writes = examples.filter(
      ({ values, served }) => values !== null && served.operation.method !== 'GET',
    );
    expect(writes).toHaveLength(20);
    for (const example of writes) {
      const { method } = example.served.operation;
      const body = encode(JSON.stringify({ ...bodyOf(example), other: 'José' }));
      for (const charset of CHARSETS) {
        const answer = await sendRaw(gateway.server.url, {
          ...{ method, path: urlOf(example), body },
          headers: { ...fixture.tenant.headers, 'content-type': `application/json${charset}` },
        });
        expect([answer.status, JSON.parse(answer.text)], example.name).toEqual([
          400,
          { title: 'The body must be UTF-8.', status: 400, code: 'BAD_REQUEST' },
        ]);
      }
    }
  });

  it('are rejected with 400 in a path and in a query', async () => {
    const wrong = ['%e9', 'Jos%E9', '%c0%af', '%ed%a0%80', '%', '%zz', '%f', '\u00e9', '%E2%82'];
    for (const bytes of wrong) {
      for (const path of [
        ...[`/v1/clients/${bytes}`, `/v1/clients/x?name=${bytes}`, `/v1/clients/x?${bytes}`],
        ...[
          `/v1/users/current/customers?cursor=${bytes}`,
          `/customers/${bytes}`,
          `/${bytes}`,
          `/livez?${bytes}`,
        ],
      ]) {
        for (const method of ['GET', 'PATCH', 'OPTIONS']) {
          const { headers } = fixture.tenant;
          const answer = await sendRaw(gateway.server.url, { method, path, headers });
          const { status, code } = JSON.parse(answer.text);
          expect([answer.status, status, code], `${method} ${path}`).toEqual([400, 400, 'BAD_REQUEST']);
        }
      }
      const path = `/graphql?query=${encodeURIComponent('{ viewer { userId } }')}&operationName=${bytes}`;
      const answer = await sendRaw(gateway.server.url, {
        method: 'GET',
        path,
        headers: fixture.tenant.headers,
      });
      expect([answer.status, JSON.parse(answer.text).errors[0].extensions.code]).toEqual([
        400,
        'BAD_REQUEST',
      ]);
    }
  });
});

describe('bytes that are UTF-8', () => {
  it('are read as UTF-8 regardless of the charset', async () => {
    const query = 'query Q($e: EmailAddress) { customers(filter: {email: $e}) { totalCount { value } } }';
    const body = JSON.stringify({ query, variables: { e: 'jürgen@example.com' } });
    for (const charset of CHARSETS) {
      const { status, text } = await post('/graphql', { 'content-type': `application/json${charset}` }, body);
      expect([status, JSON.parse(text).errors], charset).toEqual([200, undefined]);
    }
  });

  it('may start with a byte order mark', async () => {
    expect((await post('/graphql', {}, `\uFEFF${QUERY}`)).status).toBe(200);
    const { text } = await post(`/v1/clients/${fixture.person}`, {}, '\uFEFF{"unknown":1}');
    expect(JSON.parse(text).code).toBe('UNKNOWN_FIELD');
    expect((await post('/graphql', {}, `\uFEFF\uFEFF${QUERY}`)).status).toBe(400);
  });

  it('are decoded in paths', async () => {
    for (const path of ['/v1/clients/Jos%C3%A9', '/v1/clients/%F0%9F%98%80']) {
      const answer = await sendRaw(gateway.server.url, {
        method: 'GET',
        path,
        headers: fixture.tenant.headers,
      });
      expect([answer.status, JSON.parse(answer.text).code]).toEqual([404, 'NOT_FOUND']);
    }
  });
});
