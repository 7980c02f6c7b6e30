import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routesOf } from '../hostile/routes.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const graphql = (headers: Record<string, string>, body = '{"query":"{ __typename }"}', path = '/graphql') =>
  fetch(gateway.server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

/** Sends raw bytes and returns the raw response. */
function exchange(request: string): Promise<string> {
  const { hostname, port } = new URL(gateway.server.url);
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => socket.end(request));
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.once('close', () => resolve(received));
  });
}

describe('a GraphQL response', () => {
  it.each([
    ['a result', () => graphql(tenant.headers), 200],
    [
      'a result of a GET',
      () =>
        fetch(`${gateway.server.url}/graphql?query={__typename}`, {
          headers: { ...tenant.headers, 'apollo-require-preflight': '1' },
        }),
      200,
    ],
    [
      'an error in the document',
      () =>
        graphql(
          { ...tenant.headers, accept: 'application/graphql-response+json' },
          '{"query":"{ nothing }"}',
        ),
      400,
    ],
    ['a missing credential', () => graphql({}), 401],
    ['a body that is not JSON', () => graphql(tenant.headers, '{'), 400],
    ['a body that is too large', () => graphql(tenant.headers, ' '.repeat(200_000)), 413],
    ['an unknown path', () => graphql(tenant.headers, '{}', '/graphql/more'), 404],
  ])('has Cache-Control: no-store for %s', async (_, ask, status) => {
    const response = await ask();
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('a response to an authenticated request', () => {
  it('is not cacheable by shared caches on any route', async () => {
    for (const { method, url } of routesOf(gateway.server.app)) {
      if (method === 'HEAD' || method === 'OPTIONS') continue;
      const path = url.replaceAll(/:\w+/g, '018f2f6e-0000-7000-8000-000000000000');
      const body = method === 'POST' || method === 'PUT' ? { body: '{}' } : {};
      const headers = { 'content-type': 'application/json', ...tenant.headers };
      const response = await fetch(gateway.server.url + path, { method, headers, ...body });
      const cached = response.headers.get('cache-control') ?? 'nothing';
      expect([url, cached]).toEqual([
        url,
        expect.stringMatching(PUBLIC.test(url) ? /^public/ : /^no-store$|^private/),
      ]);
      expect([url, response.headers.get('x-content-type-options')]).toEqual([url, 'nosniff']);
    }
  });
});

/** Paths without customer data, which shared caches may store. */
const PUBLIC = /^\/(openapi\/|docs\/assets\/)/;

describe('x-content-type-options', () => {
  it('is also set on errors outside fastify hooks', async () => {
    const broken = await exchange('GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    expect(broken).toMatch(/^HTTP\/1.1 400 /);
    expect(broken).toMatch(/\r\nx-content-type-options: nosniff\r\n/i);
    const none = await exchange('nothing that is HTTP\r\n\r\n');
    expect(none).toMatch(/^HTTP\/1.1 400 /);
    expect(none).toMatch(/\r\nx-content-type-options: nosniff\r\n/i);
  });
});

describe('a request with two Host headers', () => {
  it.each(['/graphql', '/', '/livez', '/v1/users/current/customers', '/nothing'])(
    'is rejected with 400: %s',
    async (path) => {
      const received = await exchange(
        `GET ${path} HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n`,
      );
      expect(received).toMatch(/^HTTP\/1.1 400 /);
      expect(received).toContain('more than one Host header');
    },
  );
});
