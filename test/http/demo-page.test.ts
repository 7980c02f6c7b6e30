import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { readCredentials } from '../../src/demo/credentials-file.ts';
import { createServer, type Server } from '../../src/server.ts';
import { pageAddress, pageCookie } from '../support/demo-page.ts';

const PAGES = ['/', '/docs', '/docs/onboarding', '/docs/clients', '/docs/registry', '/docs/banking'];

let folder: string;
let server: Server;
let secret: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'customer-graph-demo-page-'));
});
beforeEach(async () => {
  await server?.close();
  server = await createServer(readConfig({ PORT: '0', DATA_FOLDER: folder, LOG_LEVEL: 'silent' }));
  secret = (await readCredentials(folder)).apiSecret;
}, 60_000);
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}, base = server.url) =>
  fetch(`${base}${path}`, { headers, redirect: 'manual' });
const hasKey = async (response: Response) => (await response.text()).includes(secret);

describe('the printed URL', () => {
  it('is exchanged once for a page cookie', async () => {
    const address = await pageAddress(server.url, folder);
    const first = await fetch(address, { redirect: 'manual' });
    expect([first.status, first.headers.get('location')]).toEqual([303, '/']);
    const { port } = new URL(server.url);
    expect(first.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        new RegExp(`^customer_graph_page_${port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
      ),
    ]);
    expect(first.headers.get('cache-control')).toBe('no-store');
    const second = await fetch(address, { redirect: 'manual' });
    expect([second.status, second.headers.get('set-cookie')]).toEqual([200, null]);
    expect(await hasKey(second)).toBe(false);
  });

  it('sets one cookie for many concurrent requests', async () => {
    const address = await pageAddress(server.url, folder);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => fetch(address, { redirect: 'manual' })),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
  });

  it.each([
    ['with another token', () => '/?token=00000000000000000000000000000000', {}],
    ['with an empty token', () => '/?token=', {}],
    ['with the token twice', (token: string) => `/?token=${token}&token=${token}`, {}],
    ['through a proxy', (token: string) => `/?token=${token}`, { 'x-forwarded-for': '127.0.0.1' }],
  ])('sets no cookie %s and stays valid', async (_how, path, headers) => {
    const address = await pageAddress(server.url, folder);
    const answer = await get(
      path(new URL(address).searchParams.get('token') ?? ''),
      headers as Record<string, string>,
    );
    expect([answer.status, answer.headers.get('set-cookie'), await hasKey(answer)]).toEqual([
      200,
      null,
      false,
    ]);
    expect((await fetch(address, { method: 'HEAD', redirect: 'manual' })).status).toBe(200);
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(303);
  });

  it('is stored with owner-only permissions until it is used', async () => {
    expect((await stat(join(folder, 'page-token.json'))).mode & 0o777).toBe(0o600);
    await pageCookie(server.url, folder);
    expect(await readdir(folder)).not.toContain('page-token.json');
  });
});

describe('the page cookie', () => {
  it('is required for pages with the key and can be used repeatedly', async () => {
    const cookie = await pageCookie(server.url, folder);
    for (const path of [...PAGES, ...PAGES].filter((each) => each !== '/docs')) {
      expect([path, await hasKey(await get(path))]).toEqual([path, false]);
      expect([path, await hasKey(await get(path, { cookie }))]).toEqual([path, true]);
      const withOthers = await get(path, { cookie: `a=b; ${cookie}; c=d` });
      expect([path, await hasKey(withOthers), withOthers.headers.get('cache-control')]).toEqual([
        path,
        true,
        'no-store',
      ]);
    }
  });

  it.each([
    ['another value', (cookie: string) => cookie.replace(/=.*/, '=0'), {}],
    ['no value', (cookie: string) => cookie.replace(/=.*/, '='), {}],
    ['the name of another port', (cookie: string) => cookie.replace(/_\d+=/, '_1='), {}],
    ['a proxy in between', (cookie: string) => cookie, { 'x-forwarded-for': '127.0.0.1' }],
  ])('reveals no key with %s', async (_what, change, headers) => {
    const cookie = change(await pageCookie(server.url, folder));
    for (const path of PAGES) expect(await hasKey(await get(path, { cookie, ...headers }))).toBe(false);
  });

  it('becomes invalid when the server stops', async () => {
    const cookie = await pageCookie(server.url, folder);
    const { port } = new URL(server.url);
    await server.close();
    server = await createServer(readConfig({ PORT: port, DATA_FOLDER: folder, LOG_LEVEL: 'silent' }));
    secret = (await readCredentials(folder)).apiSecret;
    expect(await hasKey(await get('/', { cookie }))).toBe(false);
  });

  it('does not authenticate API requests', async () => {
    const cookie = await pageCookie(server.url, folder);
    const body = JSON.stringify({ query: '{ viewer { userId } }' });
    const headers = { cookie, 'content-type': 'application/json' };
    expect((await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).status).toBe(401);
  });
});

const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find((path) => existsSync(path));
if (!NGINX) console.warn('skipped, because nginx is not installed: the demo page behind nginx');

describe.skipIf(!NGINX)('the demo page behind nginx with a minimal configuration', () => {
  it('does not contain the key without the cookie', async () => {
    const proxy = await startNginx(new URL(server.url).port);
    try {
      for (const path of PAGES) {
        const answer = await get(path, {}, proxy.url);
        expect([answer.status, answer.headers.get('server')]).toEqual([200, expect.stringMatching(/nginx/)]);
        expect([path, await hasKey(answer)]).toEqual([path, false]);
      }
    } finally {
      await proxy.close();
    }
  });
});

async function startNginx(target: string): Promise<{ url: string; close(): Promise<void> }> {
  const port = await freePort();
  const home = await mkdtemp(join(tmpdir(), 'customer-graph-nginx-'));
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${home};`,
  );
  await writeFile(
    join(home, 'nginx.conf'),
    `daemon off; master_process off; pid ${home}/pid; error_log ${home}/error.log;
     events {}
     http {
       access_log off; ${paths.join(' ')}
       server { listen 127.0.0.1:${port}; location / { proxy_pass http://127.0.0.1:${target}; } }
     }`,
  );
  const child = spawn(NGINX ?? '', ['-e', join(home, 'error.log'), '-c', join(home, 'nginx.conf')]);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  await expect
    .poll(() =>
      fetch(`${url}/livez`).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200);
  return {
    url,
    async close() {
      child.kill('SIGTERM');
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createTcpServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
