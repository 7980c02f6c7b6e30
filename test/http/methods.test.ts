import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routesOf } from '../hostile/routes.ts';
import { type Example, examplesOf, urlOf } from '../rest/contract/examples.ts';
import { type OwnFixture, seedFixture } from '../rest/contract/fixture.ts';
import { explorerAssets } from '../support/explorer-assets.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { type RawAnswer, sendRaw } from '../support/raw-request.ts';

const SANDBOX = 'https://studio.apollographql.com';
/** Paths that need no credential. */
const PUBLIC = /^\/($|livez$|readyz$|docs\b|openapi\/)/;
/** A file of the explorer with a hash that does not exist. */
const UNKNOWN_FILE = '/explorer/x/x';
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'QUERY', 'PROPFIND'];

let gateway: Gateway;
let fixture: OwnFixture;
let examples: Example[];
/** All paths of the router with their methods. */
let paths: Map<string, string[]>;

beforeAll(async () => {
  gateway = await startGateway({ CORS_ORIGINS: SANDBOX });
  fixture = await seedFixture(await gateway.tenant());
  examples = examplesOf(fixture);
  const routes = routesOf(gateway.server.app).filter(({ method }) => method !== 'OPTIONS');
  const byPath = Map.groupBy(routes, ({ url }) => url.replaceAll(/:\w+/g, 'x'));
  paths = new Map([...byPath].map(([path, each]) => [path, each.map(({ method }) => method)]));
});
afterAll(() => gateway.close());

const send = (method: string, path: string, headers: Record<string, string> = {}) =>
  sendRaw(gateway.server.url, { method, path, headers });

const allowed = (path: string) => [...(paths.get(path) ?? []), 'OPTIONS'].sort().join(', ');

/** Returns the error code, and checks the error format of the path. */
function codeOf(path: string, { text, headers }: RawAnswer): string {
  const body = JSON.parse(text);
  if (!path.startsWith('/graphql')) {
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    return body.code;
  }
  expect(headers['content-type']).toMatch(/^application\/json/);
  expect(Object.keys(body)).toEqual(['errors']);
  return body.errors[0].extensions.code;
}

describe('an unsupported method on a known path', () => {
  it('is tested on all routes of the router', () => {
    expect([...paths.keys()]).toEqual(
      expect.arrayContaining([
        ...['/', '/graphql', '/livez', '/readyz', '/metrics', '/docs', '/docs/banking', '/schema.graphql'],
        ...['/openapi/clients.json', '/customers/x', '/api/v1/clients/person/x', '/v1/clients/x'],
      ]),
    );
    expect(paths.size).toBe(53);
  });

  it('returns 405 with Allow, without a credential', async () => {
    for (const [path, methods] of paths) {
      for (const method of METHODS.filter((each) => !methods.includes(each))) {
        const answer = await send(method, path);
        const requestLine = `${method} ${path}`;
        expect([answer.status, answer.headers.allow], requestLine).toEqual([405, allowed(path)]);
        expect(answer.headers['cache-control'], requestLine).toBe('no-store');
        if (method !== 'HEAD') expect(codeOf(path, answer), requestLine).toBe('METHOD_NOT_ALLOWED');
      }
    }
  });

  it('returns 405 whatever the path parameters are', async () => {
    for (const example of examples) {
      const { status, headers } = await send('PATCH', urlOf(example));
      expect([status, headers.allow?.split(', ')], urlOf(example)).toEqual([
        405,
        expect.arrayContaining([example.served.operation.method, 'OPTIONS']),
      ]);
    }
  });

  it('returns a response that allowed origins can read', async () => {
    const { status, headers } = await send('PATCH', '/graphql', { origin: SANDBOX });
    expect([status, headers['access-control-allow-origin']]).toEqual([405, SANDBOX]);
  });

  it('returns 404 on an unknown path', async () => {
    for (const path of ['/nowhere', '/graphql/', '/graphql/more', '/v1', '/customers/x/y', '/docs/none']) {
      for (const method of ['GET', 'POST', 'PATCH', 'TRACE', 'OPTIONS']) {
        const answer = await send(method, path);
        expect([answer.status, answer.headers.allow], `${method} ${path}`).toEqual([404, undefined]);
        expect(codeOf(path, answer)).toBe('NOT_FOUND');
      }
    }
  });
});

describe('OPTIONS', () => {
  it('returns the methods of every known path, without a credential', async () => {
    for (const path of paths.keys()) {
      const { status, headers, text } = await send('OPTIONS', path);
      expect([status, headers.allow, text], path).toEqual([204, allowed(path), '']);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('also handles preflights', async () => {
    const { status, headers } = await send('OPTIONS', '/graphql', {
      origin: SANDBOX,
      'access-control-request-method': 'POST',
    });
    expect([status, headers.allow, headers['access-control-allow-origin']]).toEqual([
      204,
      'GET, HEAD, OPTIONS, POST',
      SANDBOX,
    ]);
    const elsewhere = await send('OPTIONS', '/customers/x/y', {
      origin: SANDBOX,
      'access-control-request-method': 'POST',
    });
    expect([elsewhere.status, elsewhere.headers['access-control-allow-origin']]).toEqual([404, undefined]);
  });
});

/** The headers without those that differ from request to request. */
function stableHeaders({ date: _date, 'x-request-id': _id, ...headers }: RawAnswer['headers']) {
  return headers;
}

async function expectSameHead(path: string, headers: Record<string, string> = {}): Promise<number> {
  const [get, head] = [await send('GET', path, headers), await send('HEAD', path, headers)];
  expect(head.text).toBe('');
  expect([head.status, stableHeaders(head.headers)], path).toEqual([get.status, stableHeaders(get.headers)]);
  return get.status;
}

describe('HEAD', () => {
  it('returns the headers of GET on every path, with and without a credential', async () => {
    const got = [...paths].filter(([, methods]) => methods.includes('GET')).map(([path]) => path);
    // The content of /metrics changes with each request, and so does its length.
    for (const path of got.filter((each) => each !== '/metrics')) {
      const anonymous = await expectSameHead(path, { via: '1.1 test' });
      const expected = PUBLIC.test(path) ? 200 : 401;
      expect([path, anonymous]).toEqual([path, path === UNKNOWN_FILE ? 404 : expected]);
      await expectSameHead(path, { ...fixture.tenant.headers, 'accept-encoding': 'gzip' });
    }
    expect((await send('HEAD', '/metrics')).status).toBe(200);
  });

  it('returns the headers of GET for every file of the explorer', async () => {
    for (const path of await explorerAssets(gateway.server.url)) {
      expect([path, await expectSameHead(path, { 'accept-encoding': 'gzip' })]).toEqual([path, 200]);
    }
  });

  it('returns the headers of GET for every REST read', async () => {
    const reads = examples.filter(({ served }) => served.operation.method === 'GET');
    expect(reads).toHaveLength(15);
    for (const example of reads) {
      expect(await expectSameHead(urlOf(example), fixture.tenant.headers)).toBe(200);
    }
  });

  it('returns the headers of GET for GraphQL queries and errors', async () => {
    const query = (document: string) => `/graphql?query=${encodeURIComponent(document)}`;
    expect(await expectSameHead(query('{ viewer { userId } }'), fixture.tenant.headers)).toBe(200);
    expect(await expectSameHead('/graphql', fixture.tenant.headers)).toBe(400);
    expect(await expectSameHead('/graphql?%zz', fixture.tenant.headers)).toBe(400);
  });

  it('does not execute mutations', async () => {
    const input = `{customerId: "${fixture.person}", email: "head@example.com"}`;
    const mutation = `mutation { updateCustomerEmail(input: ${input}) { userErrors { code } } }`;
    const path = `/graphql?query=${encodeURIComponent(mutation)}`;
    const version = `{ customer(by: {id: "${fixture.person}"}) { version } }`;
    const before = await fixture.tenant.query(version);
    expect(before.data.customer.version).toBe(1);
    for (const method of ['HEAD', 'GET']) {
      const { status, headers } = await send(method, path, fixture.tenant.headers);
      expect([status, headers.allow]).toEqual([405, 'POST']);
    }
    expect((await fixture.tenant.query(version)).data).toEqual(before.data);
  });
});
