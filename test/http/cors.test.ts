import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

const SANDBOX = 'https://studio.apollographql.com';
const ELSEWHERE = 'https://evil.example';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

function preflight(origin: string, path = '/graphql'): Promise<Response> {
  return fetch(`${gateway.server.url}${path}`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-api-key,x-api-secret',
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

describe('Apollo Sandbox', () => {
  it('may send its requests, without a credential in the preflight', async () => {
    const response = await preflight(SANDBOX);
    expect(response.status).toBe(204);
    expect(allowedOrigin(response)).toBe(SANDBOX);
    expect(response.headers.get('access-control-allow-methods')).toMatch(/\bPOST\b/);
    expect(response.headers.get('access-control-allow-headers')).toBe('content-type,x-api-key,x-api-secret');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('reads the schema', async () => {
    const response = await ask(SANDBOX, getIntrospectionQuery(), tenant.headers);
    expect(allowedOrigin(response)).toBe(SANDBOX);
    expect((await response.json()).data.__schema.queryType.name).toBe('Query');
  });

  it('may call the surfaces, and read the headers that it goes on with', async () => {
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
    expect(response.headers.get('access-control-expose-headers')).toMatch(/etag, link/);
  });

  it('may send nothing anywhere else', async () => {
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

  it('reads what is wrong, too', async () => {
    const response = await ask(SANDBOX, '{ viewer { userId } }', {});
    expect(response.status).toBe(401);
    expect(allowedOrigin(response)).toBe(SANDBOX);
    expect((await response.json()).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('any other origin', () => {
  it('gets no leave to send or read', async () => {
    expect(allowedOrigin(await preflight(ELSEWHERE))).toBeNull();
    expect(allowedOrigin(await ask(ELSEWHERE, '{ __typename }', tenant.headers))).toBeNull();
  });

  it('is not kept by a cache for another one', async () => {
    expect((await ask(ELSEWHERE, '{ __typename }', tenant.headers)).headers.get('vary')).toMatch(/origin/i);
  });
});
