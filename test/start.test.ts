import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLocalIssuer } from '../src/auth/issuers/local-issuer.ts';
import { readCredentials } from '../src/demo/credentials-file.ts';
import { type Answer, post } from './support/gateway.ts';
import { type Running, run, start } from './support/process.ts';

const MAIN = 'dist/main.js';
const READY = /(curl -s (http:\S+)\/graphql .*)\n/;
const PAGE = /Explore it in a browser at (http:\S+\/\?token=[0-9a-f]{32}) /;

let dataFolder: string;
beforeAll(async () => {
  dataFolder = join(await mkdtemp(join(tmpdir(), 'customer-graph-start-')), 'data');
});
afterAll(() => rm(join(dataFolder, '..'), { recursive: true, force: true }));

const environment = () => ({ DATA_FOLDER: dataFolder, PORT: '0' });

async function postmaster(): Promise<number> {
  return Number((await readFile(join(dataFolder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Sends the printed curl command exactly as printed, without curl. */
async function pasted(command: string): Promise<Answer> {
  const url = /curl -s (\S+)\/graphql/.exec(command)?.[1] ?? '';
  const headers = Object.fromEntries(
    [...command.matchAll(/-H '([^:]+): ([^']*)'/g)].map(([, name, value]) => [name?.toLowerCase(), value]),
  );
  return post(url, headers, /-d '(.*)'$/.exec(command)?.[1]);
}

describe('the server with the bundled database', () => {
  let server: Running;
  let url: string;

  it('starts, prints its URL, and its first request works as pasted', async () => {
    server = start(MAIN, [], environment());
    const [, command = '', address = ''] = await server.until(READY);
    url = address;
    const { status, data } = await pasted(command);
    expect(status).toBe(200);
    expect(data.customers.nodes).toHaveLength(3);
  });

  it('has 205 demo customers, among them the examples of the five API specs', async () => {
    const { apiKey, apiSecret } = await readCredentials(dataFolder);
    const { data } = await post(
      url,
      { 'x-api-key': apiKey, 'x-api-secret': apiSecret },
      {
        query: `{ organization { bankId number } viewer { userId customers { nodes { id } } } customers { totalCount { value } }
        onboarding: customers(filter: { email: "service@example.com" }) { nodes { __typename } }
        screening: customers(filter: { email: "jane.doe@example.com" }) { nodes { displayName } } }`,
      },
    );
    expect(data.organization).toEqual({ bankId: 'demo-bank', number: 1 });
    expect(data.customers.totalCount.value).toBe(205);
    expect(data.viewer.customers.nodes).toHaveLength(3);
    expect(data.onboarding.nodes).toEqual([{ __typename: 'BusinessCustomer' }]);
    expect(data.screening.nodes).toEqual([{ displayName: 'Jane Doe' }]);
  });

  it('prints the URL of the explorer, a page that contains the key', async () => {
    const [, address = ''] = await server.until(PAGE);
    const { status, headers } = await fetch(address, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([303, '/']);
    const [cookie = ''] = headers.getSetCookie();
    const page = await fetch(`${url}/`, { headers: { cookie: cookie.split(';', 1)[0] ?? '' } });
    expect((await page.text()).includes((await readCredentials(dataFolder)).apiSecret)).toBe(true);
    expect(
      (await (await fetch(`${url}/`)).text()).includes((await readCredentials(dataFolder)).apiSecret),
    ).toBe(false);
    const logged = server
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    expect(logged.join('')).toContain('"route":"/"');
    for (const secret of [address.slice(-32), cookie.split(';', 1)[0]?.slice(-43) ?? ''])
      expect(logged.join('')).not.toContain(secret);
  });

  it('stores the credentials readable only by the owner of the folder', async () => {
    expect((await stat(join(dataFolder, 'demo-credentials.json'))).mode & 0o777).toBe(0o600);
  });

  it('shows no credential and no password of the database on a command line', async () => {
    const { apiSecret, bearerToken, signingKey } = await readCredentials(dataFolder);
    const { privateKey } = await readLocalIssuer(dataFolder);
    const passwords = Object.values<string>(await readJson('postgres-secrets.json'));
    expect(passwords).toHaveLength(3);
    const lines = execFileSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' });
    expect(lines).toContain(MAIN);
    for (const secret of [apiSecret, bearerToken, signingKey.d, privateKey.d, ...passwords]) {
      expect(lines).not.toContain(String(secret));
    }
  });

  it('responds to the probes', async () => {
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it('does not start a second time on the same folder, and reports it in one line', async () => {
    const second = await run(MAIN, [], environment());
    expect(second).toMatchObject({ code: 1, stdout: '' });
    expect(second.stderr.trim().split('\n')).toEqual([expect.stringMatching(/another server is running on/)]);
  });

  it('allows commands while it is running', async () => {
    const made = await run(
      'dist/cli.js',
      ['credentials', 'create', '--organization', 'demo-bank', '--scopes', 'tax:read'],
      environment(),
    );
    const { apiKey, apiSecret } = JSON.parse(made.stdout);
    const answer = await post(
      url,
      { 'x-api-key': apiKey, 'x-api-secret': apiSecret },
      { query: '{ viewer { scopes } }' },
    );
    expect(answer.data.viewer.scopes).toEqual(['tax:read']);
  });

  it('starts cleanly after SIGKILL, with the same customers and new credentials', async () => {
    const before = await readCredentials(dataFolder);
    server.child.kill('SIGKILL');
    await server.ended;
    server = start(MAIN, [], environment());
    const [, command = ''] = await server.until(READY);
    expect((await pasted(command)).data.customers.nodes).toHaveLength(3);
    expect((await readCredentials(dataFolder)).apiKey).not.toBe(before.apiKey);
  });

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    it(`ends at ${signal} with nothing left running`, async () => {
      if (server.child.exitCode !== null) {
        server = start(MAIN, [], environment());
        await server.until(READY);
      }
      const pid = await postmaster();
      expect(isRunning(pid)).toBe(true);
      server.child.kill(signal);
      server.child.kill(signal);
      expect((await server.ended).code).toBe(0);
      expect(isRunning(pid)).toBe(false);
    });
  }

  it('ends when npm is terminated', async () => {
    const npm = spawn('npm', ['start'], { env: { ...process.env, ...environment() } });
    const lines = createInterface({ input: npm.stdout });
    for await (const line of lines) if (READY.test(`${line}\n`)) break;
    const pid = await postmaster();
    const ended = new Promise((resolve) => npm.once('close', resolve));
    npm.kill('SIGTERM');
    await ended;
    await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
  });
});

describe('the server on a wildcard address', () => {
  const hasIpv6 = Object.values(networkInterfaces()).some((each) =>
    each?.some(({ address }) => address === '::1'),
  );

  it.each([['0.0.0.0', 'http://127.0.0.1:'], ...(hasIpv6 ? [['::', 'http://[::1]:']] : [])])(
    'prints and writes the loopback URL, and its page contains the key: %s',
    async (HOST, prefix = '') => {
      const server = start(MAIN, [], { ...environment(), HOST });
      const [, command = '', url = ''] = await server.until(READY);
      const [, address = ''] = await server.until(PAGE);
      const { apiSecret, url: written } = await readJson('demo-credentials.json');
      expect(url.startsWith(prefix)).toBe(true);
      expect([written, new URL(address).origin]).toEqual([url, url]);
      expect(server.output()).not.toContain(`http://${HOST}`);
      expect((await pasted(command)).status).toBe(200);
      const [cookie = ''] = (await fetch(address, { redirect: 'manual' })).headers.getSetCookie();
      const page = await fetch(`${url}/`, { headers: { cookie: cookie.split(';', 1)[0] ?? '' } });
      expect((await page.text()).includes(apiSecret)).toBe(true);
      await server.end();
    },
  );
});

const readJson = async (name: string) => JSON.parse(await readFile(join(dataFolder, name), 'utf8'));

describe('the start reports in one line', () => {
  async function expectRejection(
    environment: Record<string, string>,
    line: RegExp,
    args = [MAIN],
  ): Promise<void> {
    const [file = MAIN, ...rest] = args;
    const { code, stderr, stdout } = await run(file, rest, environment);
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(line)]);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  }

  it('a port in use', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => blocker.once('listening', resolve));
    const { port } = blocker.address() as { port: number };
    await expectRejection(
      { DATA_FOLDER: dataFolder, PORT: String(port) },
      new RegExp(`^PORT: ${port} is in use`),
    );
    blocker.close();
    expect(isRunning((await postmaster().catch(() => 0)) || 2 ** 22 + 1)).toBe(false);
  });

  it('an unreachable database', () =>
    expectRejection(
      { DATABASE_URL: 'postgresql://app:secret@127.0.0.1:1/none' },
      /^DATABASE_URL: .*cannot be reached/,
    ));

  it('all invalid variables at once, without their values', async () => {
    const environment = { PORT: 'Sesame', DATABASE_URL: 'Sesame', LOG_LEVEL: 'Sesame' };
    await expectRejection(environment, /^(?=.*PORT)(?=.*DATABASE_URL)(?=.*LOG_LEVEL)(?!.*Sesame)/);
  });

  it('an invalid host', () =>
    expectRejection(
      { DATA_FOLDER: dataFolder, HOST: 'nowhere.invalid' },
      /^HOST: nowhere.invalid is not an address/,
    ));

  it('a blank port, and a URL with unencoded characters', async () => {
    await expectRejection({ PORT: ' ' }, /^PORT must be an integer/);
    await expectRejection({ DATABASE_URL: 'postgresql://a:50%@127.0.0.1/x' }, /^DATABASE_URL must be a URL/);
  });

  it("an owner's URL without the application's", () =>
    expectRejection(
      { DATABASE_ADMIN_URL: 'postgresql://owner@127.0.0.1:1/none' },
      /^DATABASE_URL must be set/,
    ));
});
