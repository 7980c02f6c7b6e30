import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, startServerOn } from '../support/gateway.ts';

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ METRICS_PORT: '0' });
});
afterAll(() => gateway.close());

const statusOf = async (url: string, method = 'GET') => (await fetch(url, { method })).status;

describe('METRICS_PORT', () => {
  it('serves /metrics on its own port, and on no other', async () => {
    const { url, metricsUrl } = gateway.server;
    expect(new URL(metricsUrl).port).not.toBe(new URL(url).port);
    const response = await fetch(metricsUrl);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
    ]);
    expect(await response.text()).toContain('graph_pool_connections{state="idle"}');
    for (const path of ['/metrics', '/metrics/', '/metrics?a=1', '/%6Detrics', '//metrics']) {
      expect(await statusOf(url + path), path).toBe(404);
    }
  });

  it('serves nothing else there', async () => {
    const { origin } = new URL(gateway.server.metricsUrl);
    for (const path of ['/', '/graphql', '/livez', '/readyz', '/docs', '/v1/customers/1'])
      expect(await statusOf(origin + path), path).toBe(404);
    expect(await statusOf(gateway.server.metricsUrl, 'POST')).toBe(404);
    const { headers } = await fetch(`${origin}/`);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('is served by PORT if it is not set', async () => {
    const server = await startServerOn(gateway.database);
    expect(server.metricsUrl).toBe(`${server.url}/metrics`);
    expect(await statusOf(server.metricsUrl)).toBe(200);
    await server.close();
  });

  it('serves the metrics while the server drains, and closes its port at the end', async () => {
    const server = await startServerOn(gateway.database, { METRICS_PORT: '0', DRAIN_SECONDS: '1' });
    const closed = server.close();
    expect(await statusOf(server.metricsUrl)).toBe(200);
    await closed;
    await expect(fetch(server.metricsUrl)).rejects.toThrow();
  });

  it('does not start if the port is in use', async () => {
    const { port } = new URL(gateway.server.url);
    await expect(startServerOn(gateway.database, { METRICS_PORT: port })).rejects.toThrow(
      `METRICS_PORT: ${port} is in use; set another port`,
    );
  });
});
