import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createServer, type Server } from '../../src/server.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

const LIMIT = 100;
const WORKERS = 64;

let gateway: Gateway;
let second: Server;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway({ RATE_LIMIT: String(LIMIT) });
  const settings = { PORT: '0', DATABASE_URL: gateway.database.url, LOG_LEVEL: 'silent' };
  second = await createServer(readConfig({ ...settings, RATE_LIMIT: String(LIMIT) }));
  tenant = await gateway.tenant();
});
afterAll(async () => {
  await second.close();
  await gateway.close();
});

function ask(url: string, { headers }: Pick<Tenant, 'headers'>, path = '/graphql'): Promise<Response> {
  const get = { headers };
  const post = { method: 'POST', body: '{"query":"{ viewer { userId } }"}' };
  const json = { 'content-type': 'application/json', ...headers };
  return fetch(`${url}${path}`, path === '/graphql' ? { ...post, headers: json } : get);
}

/** Returns the statuses of the requests that all workers send; each worker sends one after the other. */
async function hammer(urls: string[], caller: Tenant, each: number): Promise<Map<number, number>> {
  const statuses = new Map<number, number>();
  const work = async (_: unknown, worker: number) => {
    for (let request = 0; request < each; request += 1) {
      const response = await ask(urls[worker % urls.length] ?? '', caller);
      await response.text();
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return statuses;
}

describe('a rate limit of 100 requests per minute with 64 workers', () => {
  it('accepts exactly 100 requests on one instance', async () => {
    const statuses = await hammer([gateway.server.url], tenant, 5);
    expect(Object.fromEntries(statuses)).toEqual({ 200: LIMIT, 429: WORKERS * 5 - LIMIT });
  });

  it('accepts 100 requests on two instances that both use up their leases', async () => {
    const other = await gateway.tenant();
    const statuses = await hammer([gateway.server.url, second.url], other, 5);
    expect(Object.fromEntries(statuses)).toEqual({ 200: LIMIT, 429: WORKERS * 5 - LIMIT });
  });

  it('does not affect other credentials', async () => {
    expect((await ask(gateway.server.url, await gateway.tenant())).status).toBe(200);
    expect((await ask(gateway.server.url, await gateway.credential(tenant))).status).toBe(200);
  });

  it('returns RATE_LIMITED with Retry-After, in the error format of each API', async () => {
    const graph = await ask(gateway.server.url, tenant);
    const { errors } = await graph.json();
    const retryAfter = Number(graph.headers.get('retry-after'));
    expect(graph.status).toBe(429);
    expect(retryAfter).toBeGreaterThan(0);
    expect(retryAfter).toBeLessThanOrEqual(60);
    expect(errors[0].extensions).toEqual({ code: 'RATE_LIMITED', retryAfter });
    const schema = await ask(gateway.server.url, tenant, '/schema.graphql');
    expect(schema.headers.get('content-type')).toMatch('application/problem+json');
    expect(await schema.json()).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
  });
});
