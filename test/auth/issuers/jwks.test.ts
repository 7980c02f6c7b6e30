import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, type JWK } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Gateway, post, startGateway, type Tenant } from '../../support/gateway.ts';
import { claimsFor, issuerSettings, newPair, type Pair, sign, TestIssuer } from '../../support/issuer.ts';
import { VIEWER_BODY } from '../../support/viewer.ts';

let folder: string;
let first: Pair;
let second: Pair;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'customer-graph-keys-'));
  [first, second] = [await newPair('ES256'), await newPair('ES256')];
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => void vi.useRealTimers());

async function ask({ server }: Gateway, pair: Pair, { id }: Tenant): Promise<number> {
  const authorization = `Bearer ${await sign(pair, claimsFor(id))}`;
  return (await post(server.url, { authorization }, VIEWER_BODY)).status;
}

/** Moves the clock of this process, including the server, forward. */
function later(milliseconds: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds });
}

const file = async (name: string, keys: unknown): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, JSON.stringify(keys));
  return path;
};

describe('the keys of an issuer at a URL', () => {
  let issuer: TestIssuer;
  let gateway: Gateway;
  let tenant: Tenant;

  beforeAll(async () => {
    issuer = await TestIssuer.start([first]);
    gateway = await startGateway(issuer.settings);
    tenant = await gateway.tenant();
  });
  afterAll(() => gateway.close());

  it('are fetched once, however many tokens arrive or name an unknown key', async () => {
    const known = Array.from({ length: 20 }, () => ask(gateway, first, tenant));
    const unknown = Array.from({ length: 20 }, () => ask(gateway, second, tenant));
    expect(new Set(await Promise.all(known))).toEqual(new Set([200]));
    expect(new Set(await Promise.all(unknown))).toEqual(new Set([401]));
    expect(issuer.requests).toBe(1);
  });

  it('are fetched again after half a minute when a token names a new key', async () => {
    issuer.keys = [second.publicJwk];
    later(31_000);
    expect(await Promise.all([1, 2, 3].map(() => ask(gateway, second, tenant)))).toEqual([200, 200, 200]);
    expect(await ask(gateway, first, tenant)).toBe(401);
    expect(issuer.requests).toBe(2);
  });

  it('are filtered for weak keys after the start, and the other keys keep working', async () => {
    const weak = { kty: 'RSA', kid: 'weak', n: Buffer.alloc(128, 255).toString('base64url'), e: 'AQAB' };
    issuer.keys = [weak, first.publicJwk];
    later(62_000);
    expect(await ask(gateway, first, tenant)).toBe(200);
    expect(await ask(gateway, { ...first, kid: 'weak' }, tenant)).toBe(401);
  });

  it('cause SERVICE_UNAVAILABLE when they can no longer be fetched', async () => {
    const { port } = issuer;
    await issuer.close();
    later(12 * 60_000);
    const answer = await post(
      gateway.server.url,
      { authorization: `Bearer ${await sign(first, claimsFor(tenant.id))}` },
      VIEWER_BODY,
    );
    expect(answer.status).toBe(503);
    expect(answer.errors?.[0]).toEqual({
      message: 'The keys of the issuer cannot be fetched; retry later.',
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    });
    // Other strategies do not depend on these keys.
    expect((await post(gateway.server.url, tenant.headers, VIEWER_BODY)).status).toBe(200);
    issuer = await TestIssuer.start([first], port);
    later(2_000);
    expect(await ask(gateway, first, tenant)).toBe(200);
    await issuer.close();
  });
});

describe('an unreachable issuer', () => {
  it('does not stop the start, and is requested again when a token arrives', async () => {
    const probe = await TestIssuer.start([]);
    await probe.close();
    const gateway = await startGateway(probe.settings);
    const tenant = await gateway.tenant();
    expect(await ask(gateway, first, tenant)).toBe(503);
    const issuer = await TestIssuer.start([first], probe.port);
    later(1_100);
    expect(await ask(gateway, first, tenant)).toBe(200);
    await issuer.close();
    await gateway.close();
  });
});

describe('the keys of an issuer in a file', () => {
  it('are read, and read again when a token names a new key', async () => {
    const path = await file('keys.json', { keys: [first.publicJwk] });
    const gateway = await startGateway(issuerSettings(path));
    const tenant = await gateway.tenant();
    expect(await ask(gateway, first, tenant)).toBe(200);
    expect(await ask(gateway, second, tenant)).toBe(401);
    await file('keys.json', { keys: [first.publicJwk, second.publicJwk] });
    later(31_000);
    expect(await ask(gateway, second, tenant)).toBe(200);
    await gateway.close();
  });
});

describe('untrustworthy keys', () => {
  const rejection = async (keys: unknown) => {
    const path = await file(`${crypto.randomUUID()}.json`, keys);
    return startGateway(issuerSettings(path)).then(
      () => 'started',
      (error: Error) => `${error.name}: ${error.message}`,
    );
  };

  it('stop the start with one line each', async () => {
    const short: JWK = { kty: 'RSA', n: Buffer.alloc(128, 255).toString('base64url'), e: 'AQAB' };
    const long: JWK = { kty: 'RSA', n: Buffer.alloc(256, 255).toString('base64url') };
    const reported = await Promise.all([
      rejection({ keys: [first.publicJwk, short] }),
      rejection({ keys: [{ kty: 'oct', k: 'c2VjcmV0' }] }),
      rejection({ keys: [await exportJWK(first.privateKey)] }),
      rejection({ keys: [{ ...long, e: 'Aw' }] }),
      rejection({ keys: [{ ...first.publicJwk, x: first.publicJwk.y }] }),
      rejection({ keys: [] }),
      rejection({ keys: 'none' }),
      rejection([first.publicJwk]),
    ]);
    expect(reported).toEqual([
      'ConfigurationError: JWT_JWKS: the key set contains an RSA key shorter than 2048 bits; remove or replace it',
      'ConfigurationError: JWT_JWKS: the key set contains a symmetric key; remove or replace it',
      'ConfigurationError: JWT_JWKS: the key set contains a private key, which must not be published; remove or replace it',
      'ConfigurationError: JWT_JWKS: the key set contains an RSA key with an exponent below 65537; remove or replace it',
      'ConfigurationError: JWT_JWKS: the key set contains an invalid key; remove or replace it',
      'ConfigurationError: JWT_JWKS: the key set is empty; add a key',
      'ConfigurationError: JWT_JWKS: this is not a JSON Web Key Set; set the URL or path of one',
      'ConfigurationError: JWT_JWKS: this is not a JSON Web Key Set; set the URL or path of one',
    ]);
  });

  it('stop the start when they come from a URL', async () => {
    const issuer = await TestIssuer.start([]);
    issuer.keys = [{ kty: 'oct', k: 'c2VjcmV0' }];
    await expect(startGateway(issuer.settings)).rejects.toThrow(
      /^JWT_JWKS: the key set contains a symmetric key; remove or replace it$/,
    );
    await issuer.close();
  });

  it('include a missing file', async () => {
    const settings = issuerSettings(join(folder, 'none.json'));
    await expect(startGateway(settings)).rejects.toThrow(
      /^JWT_JWKS: the file cannot be read; check its path and permissions$/,
    );
  });
});
