import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { readConfig } from '../../src/config.ts';
import { createServer, type Server } from '../../src/server.ts';
import { post } from '../support/gateway.ts';
import { type Outcome, run } from '../support/process.ts';
import { VIEWER_BODY } from '../support/viewer.ts';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'customer-graph-token-')), 'data');
});
afterAll(async () => {
  await server?.close();
  await rm(join(folder, '..'), { recursive: true, force: true });
});

const cli = (args: string[], environment: Record<string, string> = {}): Promise<Outcome> =>
  run('dist/cli.js', args, { DATA_FOLDER: folder, ...environment });

async function expectRejection(outcome: Promise<Outcome>, line: RegExp): Promise<void> {
  const { code, stdout, stderr } = await outcome;
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(line)]);
}

describe('cli token', () => {
  it('has no token before the first start', () =>
    expectRejection(
      cli(['token']),
      /^the token issuer does not exist yet; start the server once: npm start$/,
    ));

  it('has no token for an external database', () =>
    expectRejection(
      cli(['token'], { DATABASE_URL: 'postgresql://app:secret@127.0.0.1:1/none' }),
      /^tokens can only be created for the bundled database; unset DATABASE_URL$/,
    ));

  it("prints only a token of the demo's user, with all scopes, for an hour", async () => {
    server = await createServer(readConfig({ PORT: '0', DATA_FOLDER: folder, LOG_LEVEL: 'silent' }));
    const { code, stdout, stderr } = await cli(['token']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const { data } = await post(server.url, { authorization: `Bearer ${stdout.trim()}` }, VIEWER_BODY);
    expect(data.viewer).toMatchObject({
      organization: { bankId: 'demo-bank' },
      scopes: [...SCOPES].sort(),
      userId: 'demo-user',
    });
    expect(data.viewer.customers.nodes).toHaveLength(3);
    const { exp = 0, iat = 0 } = decodeJwt(stdout);
    expect(exp - iat).toBe(3_600);
  });

  it('normalizes the user, and finds an organization in any Unicode form', async () => {
    const names = ['--name', 'Zu\u0308rich', '--bank-id', 'zu\u0308rich'];
    await cli(['organization', 'create', ...names, '--number', '10']);
    for (const bank of ['z\u00fcrich', ' zu\u0308rich ']) {
      const { stdout } = await cli(['token', '--organization', bank, '--user', ' jose\u0301 ']);
      const body = '{"query":"{ viewer { organization { bankId name } userId } }"}';
      const { data } = await post(server.url, { authorization: `Bearer ${stdout.trim()}` }, body);
      expect(data.viewer).toEqual({
        organization: { bankId: 'z\u00fcrich', name: 'Z\u00fcrich' },
        userId: 'jos\u00e9',
      });
    }
  });

  it('prints a token for another organization and user, with some scopes and another lifetime', async () => {
    await cli(['organization', 'create', '--name', 'Other', '--bank-id', 'other', '--number', '9']);
    const { stdout } = await cli([
      ...['token', '--organization', 'other', '--user', 'ada'],
      ...['--scopes', 'tax:read,crm:read', '--minutes', '5'],
    ]);
    const body = '{"query":"{ viewer { organization { bankId } scopes userId } }"}';
    const { data } = await post(server.url, { authorization: `Bearer ${stdout.trim()}` }, body);
    expect(data.viewer).toEqual({
      organization: { bankId: 'other' },
      scopes: ['crm:read', 'tax:read'],
      userId: 'ada',
    });
    const { exp = 0, iat = 0 } = decodeJwt(stdout);
    expect(exp - iat).toBe(300);
  });

  it('reports each invalid command in one line', async () => {
    await expectRejection(
      cli(['token', '--scopes', 'all:read']),
      /^unknown scope: all:read; docs\/security\.md lists the scopes$/,
    );
    for (const user of [' ', 'a'.repeat(256), 'a\tb']) {
      await expectRejection(cli(['token', '--user', user]), /'--user <user-id>'.*is invalid\. It must /);
    }
    await expectRejection(cli(['token', '--minutes', '0']), /integer from 1 to 525600\.$/);
    await expectRejection(
      cli(['token', '--organization', 'none']),
      /^there is no organization with this bank id; check with: npm run cli -- organization list$/,
    );
  });
});

describe('cli sign', () => {
  const sign = (...args: string[]) => cli(['sign', '--method', 'POST', '--path', '/graphql', ...args]);

  it("prints only a signature with the demo's key, valid for five minutes", async () => {
    const { code, stdout, stderr } = await sign('--body', VIEWER_BODY);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(decodeProtectedHeader(stdout)).toEqual({ alg: 'ES256', kid: expect.stringMatching(/^cg_/) });
    const { exp = 0, iat = 0 } = decodeJwt(stdout);
    expect(exp - iat).toBe(300);
    const { data } = await post(server.url, { 'api-signature': stdout.trim() }, VIEWER_BODY);
    expect(data.viewer).toMatchObject({ organization: { bankId: 'demo-bank' }, userId: 'demo-user' });
  });

  it('reads the body from a file, or signs an empty body', async () => {
    const { stdout } = await sign('--body-file', 'schema/base.graphql');
    expect(decodeJwt(stdout).bodyHash).not.toBe(decodeJwt((await sign()).stdout).bodyHash);
    const headers = {
      'api-signature': (await cli(['sign', '--method', 'GET', '--path', '/schema.graphql'])).stdout.trim(),
    };
    expect((await fetch(`${server.url}/schema.graphql`, { headers })).status).toBe(200);
  });

  it('covers the given headers, in any order and case', async () => {
    const { data } = await post(
      server.url,
      { authorization: `Bearer ${(await cli(['token'])).stdout.trim()}` },
      '{"query":"{ customer(by: { reference: { system: CLIENTS, value: \\"EXT-CLIENT-0001\\" } }) { id } }"}',
    );
    const path = `/api/v1/clients/person/${data.customer.id}`;
    const conditions = ['--header', 'If-None-Match:"0"', '--header', 'IF-MATCH:  "999" '];
    const { stdout } = await cli(['sign', '--method', 'GET', '--path', path, ...conditions]);
    const statusWith = async (headers: Record<string, string>) =>
      (await fetch(server.url + path, { headers: { 'api-signature': stdout.trim(), ...headers } })).status;
    expect(await statusWith({ 'if-match': '"999"', 'if-none-match': '"0"' })).toBe(200);
    expect(await statusWith({ 'if-match': '"998"', 'if-none-match': '"0"' })).toBe(401);
    expect(await statusWith({})).toBe(401);
  });

  it("signs with the caller's own private key", async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const folder = await mkdtemp(join(tmpdir(), 'customer-graph-'));
    const [pem, publicPem] = [join(folder, 'private.pem'), join(folder, 'public.pem')];
    await writeFile(pem, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await writeFile(publicPem, publicKey.export({ type: 'spki', format: 'pem' }));
    const made = await cli([
      'credentials',
      'create',
      '--organization',
      'demo-bank',
      '--all-scopes',
      '--public-key',
      publicPem,
    ]);
    const { keyId } = JSON.parse(made.stdout);
    const { stdout } = await sign('--body', VIEWER_BODY, '--key-file', pem, '--kid', keyId);
    expect(decodeProtectedHeader(stdout)).toEqual({ alg: 'ES384', kid: keyId });
    const { data } = await post(server.url, { 'api-signature': stdout.trim() }, VIEWER_BODY);
    expect(data.viewer.organization.bankId).toBe('demo-bank');
    await expectRejection(sign('--key-file', pem), /^--key-file: the file has no private key/);
    await rm(folder, { recursive: true });
  });

  it('reports each invalid command in one line', async () => {
    await expectRejection(cli(['sign', '--method', 'GET', '--path', 'graphql']), /must begin with \//);
    await expectRejection(sign('--key-file', 'package.json'), /^--key-file: the file has no private key/);
    await expectRejection(
      sign('--key-file', 'none.json'),
      /^--key-file: the file cannot be read; check its path and permissions$/,
    );
    await expectRejection(
      sign('--body-file', 'none.json'),
      /^--body-file: the file cannot be read; check its path and permissions$/,
    );
    await expectRejection(sign('--body', 'x', '--body-file', 'x'), /cannot be used with option/);
    const names = /It must be Idempotency-Key, If-Match or If-None-Match, written like If-Match: "3"\.$/;
    for (const header of ['Content-Type: application/json', 'If-Match', '', ': x', '__proto__: x']) {
      await expectRejection(sign('--header', header), names);
    }
    await expectRejection(
      sign('--header', 'If-Match: "3"', '--header', 'if-match: "4"'),
      /Each header can be given only once\.$/,
    );
    await expectRejection(sign('--header', 'Idempotency-Key: ü'), /Its value must be printable ASCII\.$/);
    await expectRejection(sign('--header', 'Idempotency-Key: a\tb'), /Its value must be printable ASCII\.$/);
  });
});
