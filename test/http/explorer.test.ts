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

/** As `fetch` will not: under any name. */
function getPage(url: string, headers: Record<string, string> = {}): Promise<Page> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, async (response) => {
      const chunks: Buffer[] = await response.toArray();
      const body = Buffer.concat(chunks);
      const zipped = response.headers['content-encoding'] === 'gzip';
      resolve({ headers: response.headers, text: (zipped ? gunzipSync(body) : body).toString() });
    })
      .once('error', reject)
      .end();
  });
}

// Judged as a whole, because a page of 9 MB in the message of a failure helps nobody.
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

  it('has the key in it for a browser of this machine with the cookie of the page, and for no other', async () => {
    const { port } = new URL(server.url);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]) {
      const page = await getPage(server.url, { host, cookie });
      expect([hasCredential(page), hasOther(page)]).toEqual([true, false]);
      const plain = await getPage(server.url, { host });
      expect([hasEmptyHeaders(plain), hasAny(plain)]).toEqual([true, false]);
    }
  });

  it('has none for a name that somebody else pointed here', async () => {
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

  it('has none for what came through a proxy, which may come from anywhere', async () => {
    for (const headers of [
      { 'x-forwarded-for': '203.0.113.9' },
      { 'x-forwarded-host': 'localhost' },
      { forwarded: 'for=203.0.113.9' },
      { host: 'evil.example', 'x-forwarded-host': 'localhost' },
    ]) {
      expect(hasAny(await getPage(server.url, { ...headers, cookie } as Record<string, string>))).toBe(false);
    }
  });

  it('is read by no page of another origin, not even by one that may read the graph', async () => {
    const { headers } = await getPage(server.url, { origin: APOLLO_SANDBOX, cookie });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('is the same zipped', async () => {
    const [zipped, plain] = await Promise.all([
      getPage(server.url, { 'accept-encoding': 'gzip, br' }),
      getPage(server.url),
    ]);
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(plain.headers['content-encoding']).toBeUndefined();
    const rejected = await getPage(server.url, { 'accept-encoding': 'gzip;q=0' });
    expect(rejected.headers['content-encoding']).toBeUndefined();
    expect(zipped.text === plain.text).toBe(true);
  });

  it('is kept by nobody, framed by nobody, and talks to this server alone', async () => {
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

describe('the explorer of a database of one’s own', () => {
  it('has empty headers to fill in', async () => {
    const gateway = await startGateway();
    expect(hasEmptyHeaders(await getPage(gateway.server.url))).toBe(true);
    await gateway.close();
  });
});
