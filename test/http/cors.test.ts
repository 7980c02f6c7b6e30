import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createServer } from '../../src/server.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

const SANDBOX = 'https://studio.apollographql.com';
/** Of a page that has a credential and continues a trace. */
const HEADERS = 'content-type,x-api-key,x-api-secret,traceparent,tracestate';
const ELSEWHERE = 'https://evil.example';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway({ CORS_ORIGINS: SANDBOX });
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

function preflight(origin: string, path = '/graphql', base = gateway.server.url): Promise<Response> {
  return fetch(`${base}${path}`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': HEADERS,
    },
  });
}

function ask(origin: string, query: string, headers: Record<string, string>): Promise<Response> {
  return fetch(`${gateway.server.url}/graphql`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}

const allowedOrigin = ({ headers }: Response) => headers.get('access-control-allow-origin');

describe('an origin in CORS_ORIGINS', () => {
  it('passes the preflight without a credential', async () => {
    const response = await preflight(SANDBOX);
    expect(response.status).toBe(204);
    expect(allowedOrigin(response)).toBe(SANDBOX);
    expect(response.headers.get('access-control-allow-methods')).toMatch(/\bPOST\b/);
    expect(response.headers.get('access-control-allow-headers')).toBe(HEADERS);
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('can read the schema', async () => {
    const response = await ask(SANDBOX, getIntrospectionQuery(), tenant.headers);
    expect(allowedOrigin(response)).toBe(SANDBOX);
    expect((await response.json()).data.__schema.queryType.name).toBe('Query');
  });

  it('can call the REST APIs and read the pagination headers', async () => {
    for (const path of [
      '/customers/a-1',
      '/v1/clients/1',
      '/api/v1/clients/person/1',
      '/v1/users/current/customers',
    ]) {
      const response = await preflight(SANDBOX, path);
      expect(allowedOrigin(response)).toBe(SANDBOX);
      expect(response.headers.get('access-control-allow-methods')).toMatch(/PUT.*DELETE/);
    }
    const response = await fetch(`${gateway.server.url}/v1/users/current/customers`, {
      headers: { origin: SANDBOX, ...tenant.headers },
    });
    expect(response.status).toBe(200);
    expect(allowedOrigin(response)).toBe(SANDBOX);
    expect(response.headers.get('access-control-expose-headers')).toMatch(/etag, link, x-graph-position/);
  });

  it('is not allowed on other paths', async () => {
    for (const path of [
      '/',
      '/docs',
      '/docs/banking',
      '/livez',
      '/nowhere',
      '/graphql/more',
      '/v1',
      '/api',
    ]) {
      expect(allowedOrigin(await preflight(SANDBOX, path))).toBeNull();
    }
    expect(allowedOrigin(await preflight(SANDBOX, '/schema.graphql'))).toBe(SANDBOX);
  });

  it('can read errors', async () => {
    const response = await ask(SANDBOX, '{ viewer { userId } }', {});
    expect(response.status).toBe(401);
    expect(allowedOrigin(response)).toBe(SANDBOX);
    expect((await response.json()).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('any other origin', () => {
  it('may neither send requests nor read responses', async () => {
    expect(allowedOrigin(await preflight(ELSEWHERE))).toBeNull();
    expect(allowedOrigin(await ask(ELSEWHERE, '{ __typename }', tenant.headers))).toBeNull();
  });

  it('gets a response that varies by origin', async () => {
    expect((await ask(ELSEWHERE, '{ __typename }', tenant.headers)).headers.get('vary')).toMatch(/origin/i);
  });
});

describe('CORS without CORS_ORIGINS', () => {
  it('allows no origin with an external database', async () => {
    const own = await startGateway();
    for (const origin of [SANDBOX, ELSEWHERE, 'http://127.0.0.1:4000', 'null']) {
      for (const path of ['/graphql', '/schema.graphql', '/v1/users/current/customers']) {
        expect(allowedOrigin(await preflight(origin, path, own.server.url))).toBeNull();
        const answer = await fetch(`${own.server.url}${path}`, { headers: { origin } });
        expect(allowedOrigin(answer)).toBeNull();
      }
    }
    await own.close();
  });

  it('allows only Apollo Sandbox with the bundled database', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'customer-graph-cors-'));
    const demo = await createServer(readConfig({ PORT: '0', DATA_FOLDER: folder, LOG_LEVEL: 'silent' }));
    expect(allowedOrigin(await preflight(SANDBOX, '/graphql', demo.url))).toBe(SANDBOX);
    expect(allowedOrigin(await preflight(ELSEWHERE, '/graphql', demo.url))).toBeNull();
    await demo.close();
    await rm(folder, { recursive: true, force: true });
  });
});
