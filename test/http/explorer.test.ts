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
import { pageCookie } from '../support/demo-page.ts';
import { startGateway } from '../support/gateway.ts';

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

// Compares to a boolean, because a failure message with a page of 9 MB is not readable.
const hasEmptyHeaders = ({ text }: Page) => text.includes('\\"X-API-Key\\": \\"\\"');

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

  it('is not cached or framed, and connects only to this server', async () => {
    const { headers } = await getPage(server.url);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    const policy = String(headers['content-security-policy']);
    for (const rule of ["default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'"]) {
      expect(policy).toContain(rule);
    }
  });
});

describe('the explorer with an external database', () => {
  it('has empty credential headers', async () => {
    const gateway = await startGateway();
    expect(hasEmptyHeaders(await getPage(gateway.server.url))).toBe(true);
    await gateway.close();
  });
});
