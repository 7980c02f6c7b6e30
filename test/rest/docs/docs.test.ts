import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { type DemoCredentials, readCredentials } from '../../../src/demo/credentials-file.ts';
import { createServer, type Server } from '../../../src/server.ts';
import { pageCookie } from '../../support/demo-page.ts';
import { startGateway } from '../../support/gateway.ts';
import { names, readText } from '../openapi/documents.ts';

/** Uses node:http, because `fetch` does not allow setting the Host header. */
function getText(url: string, headers: Record<string, string> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, async (response) => resolve((await response.toArray()).join('')))
      .once('error', reject)
      .end();
  });
}

describe('the API reference pages of the demo', () => {
  let folder: string;
  let server: Server;
  let credentials: DemoCredentials;
  let cookie: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'customer-graph-docs-'));
    server = await createServer(readConfig({ PORT: '0', DATA_FOLDER: folder, LOG_LEVEL: 'silent' }));
    credentials = await readCredentials(folder);
    cookie = await pageCookie(server.url, folder);
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const secretsIn = (text: string) => {
    const { apiKey, apiSecret, bearerToken, signingKey } = credentials;
    return [apiKey, apiSecret, bearerToken, String(signingKey.d)].map((secret) => text.includes(secret));
  };

  it.each(names)(
    '%s contains the API key and secret, and no other credential, for a browser with the page cookie',
    async (name) => {
      const { port } = new URL(server.url);
      for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]) {
        const page = await getText(`${server.url}/docs/${name}`, { host, cookie });
        expect(secretsIn(page)).toEqual([true, true, false, false]);
      }
    },
  );

  it.each([
    ['without the cookie', { cookie: '' }],
    ['with another host name', { host: 'evil.example' }],
    ['through a proxy', { 'x-forwarded-for': '203.0.113.7' }],
    ['through another proxy', { forwarded: 'for=203.0.113.7' }],
  ])('contain no credential %s', async (_how, headers) => {
    for (const path of ['/docs', ...names.map((name) => `/docs/${name}`)]) {
      const page = await getText(`${server.url}${path}`, { cookie, ...headers } as Record<string, string>);
      expect(page).toContain('<!doctype html>');
      expect(secretsIn(page)).toEqual([false, false, false, false]);
    }
  });

  it('are listed without a credential, each with its OpenAPI document', async () => {
    const page = await getText(`${server.url}/docs`);
    expect(secretsIn(page)).toEqual([false, false, false, false]);
    for (const name of names) {
      expect(page).toContain(`href="/docs/${name}"`);
      expect(page).toContain(`href="/openapi/${name}.json"`);
    }
  });
});

describe('the API references of a server without the demo', () => {
  let gateway: Awaited<ReturnType<typeof startGateway>>;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${gateway.server.url}${path}`, { headers });

  it.each(names)('%s is served as committed, and with 304 if it has not changed', async (name) => {
    const response = await get(`/openapi/${name}.json`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/json; charset=utf-8',
    ]);
    expect((await response.text()) === readText(name)).toBe(true);
    expect(response.headers.get('cache-control')).toBe('public, no-cache');
    const again = await get(`/openapi/${name}.json`, { 'if-none-match': response.headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each(names)('%s has a page that loads only from this server and has no inline script', async (name) => {
    const response = await get(`/docs/${name}`);
    const page = await response.text();
    expect(page).toContain('data-api-key="" data-api-secret=""');
    expect(page).not.toMatch(/<script[^>]*>[^<]|<style|https?:|\son\w+=/);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('serve only the assets that the pages reference, and make them immutable', async () => {
    const page = await (await get('/docs/banking')).text();
    const paths = [...page.matchAll(/(?:src|href)="(\/docs\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(paths).toHaveLength(5);
    for (const path of paths) {
      const { status, headers } = await get(path);
      expect([status, headers.get('x-content-type-options')]).toEqual([200, 'nosniff']);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('content-encoding')).toBe('gzip');
    }
    for (const path of ['/docs/assets/', '/docs/assets/x/index.html', '/docs/other', '/openapi/other.json']) {
      expect((await get(path)).status).toBe(404);
    }
  });
});
