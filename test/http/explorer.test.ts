import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { readCredentials } from '../../src/demo/credentials-file.ts';
import { APOLLO_SANDBOX } from '../../src/http/cors.ts';
import { createServer, type Server } from '../../src/server.ts';
import { pageAddress, pageCookie } from '../support/demo-page.ts';
import { explorerAssets } from '../support/explorer-assets.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

interface Page {
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** Uses `node:http`, because `fetch` cannot set the `Host` header. */
function getPage(url: string, headers: Record<string, string> = {}): Promise<Page> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, async (response) => {
      const chunks: Buffer[] = await response.toArray();
      const body = Buffer.concat(chunks);
      const compressed = response.headers['content-encoding'] === 'gzip';
      resolve({ headers: response.headers, text: (compressed ? gunzipSync(body) : body).toString() });
    })
      .once('error', reject)
      .end();
  });
}

const hasEmptyHeaders = ({ text }: Page) => text.includes('"headers":{"X-API-Key":"","X-API-Secret":""}');

describe('the explorer of the demo', () => {
  let folder: string;
  let server: Server;
  let secrets: string[];
  let others: string[];
  let cookie: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'customer-graph-page-'));
    server = await createServer(readConfig({ PORT: '0', DATA_FOLDER: folder, LOG_LEVEL: 'silent' }));
    const { apiKey, apiSecret, bearerToken, signingKey } = await readCredentials(folder);
    cookie = await pageCookie(server.url, folder);
    secrets = [apiKey, apiSecret];
    others = [bearerToken, signingKey.kid, String(signingKey.d)];
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const hasCredential = ({ text }: Page) => secrets.every((secret) => text.includes(secret));
  const hasOther = ({ text }: Page) => others.some((secret) => text.includes(secret));
  const hasAny = (page: Page) => hasOther(page) || secrets.some((secret) => page.text.includes(secret));

  it('contains the key only for browsers on this machine with the page cookie', async () => {
    const { port } = new URL(server.url);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]) {
      const page = await getPage(server.url, { host, cookie });
      expect([hasCredential(page), hasOther(page)]).toEqual([true, false]);
      const plain = await getPage(server.url, { host });
      expect([hasEmptyHeaders(plain), hasAny(plain)]).toEqual([true, false]);
    }
  });

  it('says where the credentials are, without a path of this machine', async () => {
    const { text, headers } = await getPage(server.url);
    expect(text).toContain('"credentialsFile":"demo-credentials.json in DATA_FOLDER"');
    expect(text).not.toContain(folder);
    expect(headers['cache-control']).toBe('private, no-cache');
  });

  it('contains no key for a foreign host name', async () => {
    for (const host of [
      'evil.example',
      '127.0.0.1.evil.example',
      'localhost.evil.example:4000',
      '10.0.0.1',
    ]) {
      const page = await getPage(server.url, { host, cookie });
      expect([hasEmptyHeaders(page), hasAny(page)]).toEqual([true, false]);
    }
  });

  it('contains no key for requests through a proxy', async () => {
    for (const headers of [
      { 'x-forwarded-for': '203.0.113.9' },
      { 'x-forwarded-host': 'localhost' },
      { forwarded: 'for=203.0.113.9' },
      { host: 'evil.example', 'x-forwarded-host': 'localhost' },
    ]) {
      expect(hasAny(await getPage(server.url, { ...headers, cookie } as Record<string, string>))).toBe(false);
    }
  });

  it('is not readable by other origins, even if they may call the GraphQL API', async () => {
    const { headers } = await getPage(server.url, { origin: APOLLO_SANDBOX, cookie });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('has the same content compressed and plain', async () => {
    const [compressed, plain] = await Promise.all([
      getPage(server.url, { 'accept-encoding': 'gzip, br' }),
      getPage(server.url),
    ]);
    expect(compressed.headers['content-encoding']).toBe('gzip');
    expect(plain.headers['content-encoding']).toBeUndefined();
    const rejected = await getPage(server.url, { 'accept-encoding': 'gzip;q=0' });
    expect(rejected.headers['content-encoding']).toBeUndefined();
    expect(compressed.text === plain.text).toBe(true);
  });

  it('is not stored by the browser if it contains the key', async () => {
    const { headers } = await getPage(server.url, { cookie });
    expect(headers['cache-control']).toBe('no-store');
    expect(headers).not.toHaveProperty('etag');
  });

  it('is not stored by the browser with the redirect that sets the cookie', async () => {
    await server.close();
    server = await createServer(readConfig({ PORT: '0', DATA_FOLDER: folder, LOG_LEVEL: 'silent' }));
    const response = await fetch(await pageAddress(server.url, folder), { redirect: 'manual' });
    expect([response.status, response.headers.get('cache-control')]).toEqual([303, 'no-store']);
  });
});

describe('the explorer with an external database', () => {
  let gateway: Gateway;
  let url: string;

  beforeAll(async () => {
    gateway = await startGateway();
    url = gateway.server.url;
  });
  afterAll(() => gateway.close());

  it('has empty credential headers', async () => {
    expect(hasEmptyHeaders(await getPage(url))).toBe(true);
  });

  it('does not name the credentials of a demo', async () => {
    expect((await getPage(url)).text).not.toContain('demo-credentials');
  });

  it('is a small page', async () => {
    expect((await getPage(url)).text.length).toBeLessThan(50_000);
  });

  it('is sent again only if it changed', async () => {
    const { headers } = await getPage(url);
    expect(headers['cache-control']).toBe('private, no-cache');
    const etag = String(headers.etag);
    const repeated = await fetch(url, { headers: { 'if-none-match': etag } });
    expect([repeated.status, await repeated.text(), repeated.headers.get('etag')]).toEqual([304, '', etag]);
    const other = await fetch(url, { headers: { 'if-none-match': 'W/"other"' } });
    expect(other.status).toBe(200);
  });

  it('is not framed, runs only scripts of this server and connects only to it', async () => {
    const { headers } = await getPage(url);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        ...["default-src 'none'", "script-src 'self'", "worker-src 'self'", "connect-src 'self'"],
        ...["frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"],
      ]),
    );
  });

  it('loads files that may be cached forever, because their paths contain their hash', async () => {
    const paths = await explorerAssets(url);
    expect(paths.map((path) => path.split('/').at(-1)).sort()).toEqual(
      [
        ...['graphiql.ico', 'graphiql.css', 'page.css', 'monaco-environment.js', 'graphiql.js', 'start.js'],
        ...['editor-worker.js', 'json-worker.js', 'graphql-worker.js'],
      ].sort(),
    );
    for (const path of paths) {
      const { status, headers } = await fetch(url + path);
      expect([path, status]).toEqual([path, 200]);
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-security-policy': "default-src 'none'",
        'content-encoding': 'gzip',
        'content-type': expect.stringMatching(/^(text\/(javascript|css); charset=utf-8|image\/x-icon)$/),
        vary: expect.stringContaining('accept-encoding'),
      });
    }
  });

  it('answers 404 for another hash, and does not let it be cached', async () => {
    const [path = ''] = await explorerAssets(url);
    for (const other of [path.replace(/[0-9a-f]{16}/, '0'.repeat(16)), `${path}x`, '/explorer/x/y']) {
      const { status, headers } = await fetch(url + other);
      expect([other, status, headers.get('cache-control')]).toEqual([other, 404, 'no-store']);
    }
  });
});
