import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { type Answer, type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';
import { type Outcome, run } from '../support/process.ts';
import { VIEWER_BODY } from '../support/viewer.ts';

let gateway: Gateway;
let tenant: Tenant;
let folder: string;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
  folder = await mkdtemp(join(tmpdir(), 'customer-graph-cli-'));
});
afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true, force: true });
});

const cli = (...args: string[]): Promise<Outcome> => {
  const { url, adminUrl } = gateway.database;
  return run('dist/cli.js', args, { DATABASE_URL: url, DATABASE_ADMIN_URL: adminUrl, DATA_FOLDER: folder });
};

/** Runs a command and parses its output, which is one line of JSON. */
async function runJson(...args: string[]) {
  const { code, stdout, stderr } = await cli(...args);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  return JSON.parse(stdout);
}

const START = () => ['credentials', 'create', '--organization', tenant.bankId];

/** Creates a credential, with all scopes unless some are given. */
const create = (...args: string[]) =>
  runJson(...START(), ...(args.includes('--scopes') ? [] : ['--all-scopes']), ...args);

const lines = async (...args: string[]): Promise<Record<string, unknown>[]> =>
  (await cli(...args)).stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

async function expectRejection(line: RegExp, ...args: string[]): Promise<void> {
  const { code, stdout, stderr } = await cli(...args);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(line)]);
}

async function file(name: string, content: string | object): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const ask = (headers: Record<string, string>): Promise<Answer> =>
  post(gateway.server.url, headers, VIEWER_BODY);

async function askSigned(keyFile: string): Promise<Answer> {
  const { stdout } = await cli(
    ...['sign', '--method', 'post', '--path', '/graphql'],
    ...['--body', VIEWER_BODY, '--key-file', keyFile],
  );
  return ask({ 'api-signature': stdout.trim() });
}

describe('organization list', () => {
  it('shows each organization, one per line', async () => {
    const { id, bankId, number } = tenant;
    const all = await lines('organization', 'list');
    expect(all).toContainEqual({ id, name: expect.any(String), bankId, number });
  });
});

describe('a signing credential', () => {
  it('is created with a key pair whose private key is printed once', async () => {
    const created = await create('--signature', '--user', 'u-1');
    expect(created).toEqual({
      keyId: expect.stringMatching(/^cg_[0-9a-f]{24}$/),
      signingKey: expect.objectContaining({ kty: 'EC', crv: 'P-256', alg: 'ES256', kid: created.keyId }),
    });
    for (const content of [created, created.signingKey]) {
      const answer = await askSigned(await file('created.json', content));
      expect(answer.data.viewer).toMatchObject({ userId: 'u-1', organization: { bankId: tenant.bankId } });
    }
  });

  it("is created from the caller's own public key, as PEM or JWK, on both curves", async () => {
    for (const [namedCurve, alg] of [
      ['P-256', 'ES256'],
      ['P-384', 'ES384'],
    ] as const) {
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve });
      const pem = await file('own.pem', publicKey.export({ type: 'spki', format: 'pem' }));
      const jwk = await file('own.json', publicKey.export({ format: 'jwk' }));
      for (const path of [pem, jwk]) {
        const { keyId, ...rest } = await create('--public-key', path);
        expect(rest).toEqual({});
        const own = { ...privateKey.export({ format: 'jwk' }), kid: keyId, alg };
        expect((await askSigned(await file('key.json', own))).status).toBe(200);
      }
    }
  });

  it('is created from no other kind of key', async () => {
    const { publicKey: rsa } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    const { publicKey: large } = generateKeyPairSync('ec', { namedCurve: 'P-521' });
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const other = /^the public key must be on the curve P-256 or P-384, as PEM \(SPKI\) or JWK$/;
    const secret = /^this is a private key; keep it secret and provide the public key instead$/;
    const cases: [RegExp, string | object][] = [
      [other, rsa.export({ type: 'spki', format: 'pem' })],
      [other, rsa.export({ format: 'jwk' })],
      [other, large.export({ type: 'spki', format: 'pem' })],
      [other, { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' }],
      [other, 'nothing'],
      [secret, privateKey.export({ type: 'pkcs8', format: 'pem' })],
      [secret, privateKey.export({ type: 'sec1', format: 'pem' })],
      [secret, privateKey.export({ format: 'jwk' })],
    ];
    const start = [...START(), '--all-scopes'];
    for (const [index, [line, content]] of cases.entries()) {
      await expectRejection(line, ...start, '--public-key', await file(`rejected-${index}`, content));
    }
    await expectRejection(
      /^--public-key: the file cannot be read; check its path and permissions$/,
      ...start,
      '--public-key',
      join(folder, 'none'),
    );
    await expectRejection(/cannot be used with option/, ...start, '--signature', '--public-key', 'x');
  });
});

describe('the user of a credential', () => {
  it('is stored like the users of links, trimmed and in NFC', async () => {
    const customer = await tenant.customers.person();
    await tenant.customers.userLink(customer, { userId: 'jos\u00e9@example.com' });
    const { apiKey, apiSecret } = await create('--user', ' jose\u0301@example.com ');
    const { data } = await ask({ 'x-api-key': apiKey, 'x-api-secret': apiSecret });
    expect(data.viewer).toMatchObject({
      userId: 'jos\u00e9@example.com',
      customers: { nodes: [{ id: customer }] },
    });
    const listed = await lines('credentials', 'list', '--organization', tenant.bankId);
    expect(listed.find(({ keyId }) => keyId === apiKey)?.userId).toBe('jos\u00e9@example.com');
  });

  it('must be valid for user links', async () => {
    const line = /'--user <user-id>'.*is invalid\. It must /;
    for (const user of [' ', 'a'.repeat(256), 'a\tb'])
      await expectRejection(line, ...START(), '--all-scopes', '--user', user);
  });
});

describe('the scopes of a credential', () => {
  it('are required', async () => {
    const line =
      /^scopes are missing: use --scopes, like --scopes identity:read,contact:read, or --all-scopes$/;
    await expectRejection(line, ...START());
    await expectRejection(line, ...START(), '--signature');
    await expectRejection(
      /'--all-scopes' cannot be used with option '--scopes/,
      ...[...START(), '--all-scopes', '--scopes', 'tax:read'],
    );
    for (const scopes of ['', 'tax:read,']) {
      await expectRejection(/It must be names separated by commas\.$/, ...START(), '--scopes', scopes);
    }
  });

  it('are all scopes with --all-scopes, whose help names the sensitive ones', async () => {
    const { apiKey } = await create();
    const listed = await lines('credentials', 'list', '--organization', tenant.bankId);
    expect(listed.find(({ keyId }) => keyId === apiKey)?.scopes).toEqual(SCOPES);
    const { stdout } = await cli('credentials', 'create', '--help');
    const help = stdout.replaceAll(/\s+/g, ' ');
    expect(help).toMatch(/--all-scopes every scope: .*pii:read.*schema:read.*documents:any/);
  });
});

describe('the expiry of a credential', () => {
  const keyOf = (created: { apiKey: string; apiSecret: string }) => ({
    'x-api-key': created.apiKey,
    'x-api-secret': created.apiSecret,
  });
  const expiresAt = async (keyId: string) =>
    (await lines('credentials', 'list', '--organization', tenant.bankId)).find((each) => each.keyId === keyId)
      ?.expiresAt;
  const expire = (keyId: string) =>
    gateway.database.adminOrm.em.execute('update credential set expires_at = now() where key = ?', [keyId]);

  it('can be a date, a date-time or a number of days, and is none by default', async () => {
    const year = new Date().getUTCFullYear() + 1;
    for (const [when, expected] of [
      [`${year}-02-28`, `${year}-02-28T00:00:00.000Z`],
      [`${year}-02-28T12:30:00Z`, `${year}-02-28T12:30:00.000Z`],
      [`${year}-02-28T12:30:00+02:00`, `${year}-02-28T10:30:00.000Z`],
    ] as const) {
      const { apiKey } = await create('--expires', when);
      expect(await expiresAt(apiKey)).toBe(expected);
    }
    const before = Date.now();
    const { apiKey } = await create('--expires', '90d');
    const days = (Date.parse(String(await expiresAt(apiKey))) - before) / 86_400_000;
    expect([days >= 90, days < 90.01]).toEqual([true, true]);
    expect(await expiresAt((await create()).apiKey)).toBeNull();
  });

  it('must be in the future and in a supported format', async () => {
    const year = new Date().getUTCFullYear() + 1;
    const wrong = [
      ...['2020-01-31', '2020-01-31T00:00:00Z', '0d', '-1d', '90', '90days', '12h', ''],
      ...[`${year}-02-28T12:30Z`, `${year}-02-28T24:00:00Z`],
      ...[`${year}-02-30`, `${year}-02-28T12:30:00`, `28.02.${year}`, `${year}`, 'tomorrow'],
    ];
    for (const when of wrong) {
      await expectRejection(
        /^error: option '--expires .* It must be in the future/,
        ...START(),
        '--all-scopes',
        '--expires',
        when,
      );
    }
  });

  it('is checked with the clock of the database, and an expired credential cannot be rotated', async () => {
    const created = await create('--expires', '1d');
    expect((await ask(keyOf(created))).status).toBe(200);
    await expire(created.apiKey);
    await expect.poll(async () => (await ask(keyOf(created))).status, { timeout: 1_000 }).toBe(401);
    await expectRejection(
      /or it is revoked or expired; check with: npm run cli -- credentials list$/,
      'credentials',
      'rotate',
      '--key',
      created.apiKey,
    );
    expect(await runJson('credentials', 'revoke', '--key', created.apiKey)).toEqual({
      revoked: created.apiKey,
    });
  });

  it('is inherited on rotation, unless another one is given', async () => {
    const created = await create('--expires', '30d');
    const same = await runJson('credentials', 'rotate', '--key', created.apiKey);
    expect(await expiresAt(same.apiKey)).toBe(await expiresAt(created.apiKey));
    const year = new Date().getUTCFullYear() + 1;
    const other = await runJson('credentials', 'rotate', '--key', same.apiKey, '--expires', `${year}-05-01`);
    expect(await expiresAt(other.apiKey)).toBe(`${year}-05-01T00:00:00.000Z`);
  });
});

describe('the life cycle of a credential', () => {
  it('is listed without secrets, through rotation and revocation', async () => {
    const first = await create('--name', 'web', '--scopes', 'tax:read', '--user', 'u-2');
    const rotated = ['rotate', '--key', first.apiKey, '--overlap', '5', '--by', 'key duty'];
    const created = await runJson('credentials', ...rotated);
    const signature = await create('--name', 'batch', '--signature');
    const second = await runJson('credentials', 'rotate', '--key', signature.keyId);
    expect(second.signingKey.kid).toBe(second.keyId);
    const revoking = ['revoke', '--key', second.keyId, '--by', 'incident 7'];
    expect(await runJson('credentials', ...revoking)).toEqual({ revoked: second.keyId });

    const { stdout } = await cli('credentials', 'list', '--organization', tenant.bankId);
    for (const secret of [first.apiSecret, created.apiSecret, second.signingKey.d]) {
      expect(stdout).not.toContain(secret);
    }
    const instant = expect.stringMatching(/^\d{4}-.*Z$/);
    const unused = { createdAt: instant, expiresAt: null, lastUsedAt: null };
    const web = { name: 'web', kind: 'key', scopes: ['tax:read'], userId: 'u-2', ...unused };
    const batch = { name: 'batch', kind: 'signature', userId: null, ...unused };
    const me = `${userInfo().username}@${hostname()}`;
    const listed = (await lines('credentials', 'list', '--organization', tenant.bankId)).slice(-4);
    expect(listed).toEqual([
      { keyId: first.apiKey, ...web, createdBy: me, revokedAt: instant, revokedBy: 'key duty' },
      { keyId: created.apiKey, ...web, createdBy: 'key duty', revokedAt: null, revokedBy: null },
      {
        ...{ keyId: signature.keyId, ...batch, scopes: expect.any(Array) },
        ...{ createdBy: me, revokedAt: instant, revokedBy: me },
      },
      {
        ...{ keyId: second.keyId, ...batch, scopes: expect.any(Array) },
        ...{ createdBy: me, revokedAt: instant, revokedBy: 'incident 7' },
      },
    ]);
    const inMinutes = (Date.parse(String(listed[0]?.revokedAt)) - Date.now()) / 60_000;
    expect([inMinutes > 4, inMinutes < 5]).toEqual([true, true]);
  });

  it('reports each invalid command in one line', async () => {
    const revoked = await create();
    await runJson('credentials', 'revoke', '--key', revoked.apiKey);
    const none =
      /^there is no credential with this key, or it is revoked; check with: npm run cli -- credentials list$/;
    await expectRejection(none, 'credentials', 'revoke', '--key', revoked.apiKey);
    const neither =
      /^there is no credential with this key, or it is revoked or expired; check with: npm run cli -- credentials list$/;
    await expectRejection(neither, 'credentials', 'rotate', '--key', revoked.apiKey);
    await expectRejection(neither, 'credentials', 'rotate', '--key', 'cg_unknown');
    await expectRejection(
      /integer from 0 to 43200/,
      'credentials',
      'rotate',
      '--key',
      'x',
      '--overlap',
      '-1',
    );
    await expectRejection(/^there is no organization/, 'credentials', 'list', '--organization', 'none');
  });
});
