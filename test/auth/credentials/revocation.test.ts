import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SigningKey } from '../../../src/auth/credentials/key-pair.ts';
import { signRequest } from '../../../src/auth/credentials/sign-request.ts';
import { SCOPES } from '../../../src/auth/scopes.ts';
import type { ApiKeyCredential } from '../../../src/auth/strategies/api-secret.ts';
import { readConfig } from '../../../src/config.ts';
import { createSignatureCredential } from '../../../src/modules/credential/create-credential.ts';
import { listCredentials } from '../../../src/modules/credential/list-credentials.ts';
import { revokeCredential, rotateCredential } from '../../../src/modules/credential/revoke-credential.ts';
import { createServer, type Server } from '../../../src/server.ts';
import { type Gateway, post, startGateway, type Tenant } from '../../support/gateway.ts';
import { VIEWER_BODY } from '../../support/viewer.ts';

/** Two servers on one database. */
let gateway: Gateway;
let second: Server;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  const settings = { PORT: '0', DATABASE_URL: gateway.database.url, LOG_LEVEL: 'silent' };
  second = await createServer(readConfig(settings));
  tenant = await gateway.tenant();
});
afterAll(async () => {
  await second.close();
  await gateway.close();
});

type Headers = () => Promise<Record<string, string>> | Record<string, string>;

const em = () => gateway.database.adminOrm.em.fork();
const statuses = async (headers: Headers) => {
  const urls = [gateway.server.url, second.url];
  return Promise.all(urls.map(async (url) => (await post(url, await headers(), VIEWER_BODY)).status));
};
const withKey =
  ({ apiKey, apiSecret }: ApiKeyCredential) =>
  () => ({ 'x-api-key': apiKey, 'x-api-secret': apiSecret });
const withSignature = (key: SigningKey) => async () => ({
  'api-signature': await signRequest(key, {
    method: 'POST',
    path: '/graphql',
    body: Buffer.from(VIEWER_BODY),
  }),
});

/**
 * Requests both servers for up to a second, so that their caches are warm, and expects that both reject then.
 */
async function expectRejectedWithinASecond(headers: Headers, revoke: () => Promise<unknown>): Promise<void> {
  expect(await statuses(headers)).toEqual([200, 200]);
  await revoke();
  const end = performance.now() + 1_000;
  let last = await statuses(headers);
  while (last.includes(200) && performance.now() < end) last = await statuses(headers);
  expect(await statuses(headers)).toEqual([401, 401]);
}

async function newSignature(): Promise<SigningKey> {
  const options = { organizationId: tenant.id, name: 'signature', scopes: SCOPES };
  return (await createSignatureCredential(em(), options)).signingKey as SigningKey;
}

describe('a revoked credential', () => {
  it('is rejected by every server within a second: key and secret, in two headers or in one', async () => {
    const { headers } = await gateway.credential(tenant);
    const { 'x-api-key': key = '', 'x-api-secret': secret = '' } = headers;
    const inOne = () => ({ authorization: `${key}.${secret}` });
    expect(await statuses(inOne)).toEqual([200, 200]);
    await expectRejectedWithinASecond(
      () => headers,
      () => revokeCredential(em(), key),
    );
    expect(await statuses(inOne)).toEqual([401, 401]);
  });

  it('is rejected by every server within a second: signature', async () => {
    const key = await newSignature();
    await expectRejectedWithinASecond(withSignature(key), () => revokeCredential(em(), key.kid));
  });

  it('cannot be revoked or rotated again', async () => {
    const [{ keyId = '' } = {}] = (await listCredentials(em(), tenant.id)).filter(
      ({ revokedAt }) => revokedAt,
    );
    for (const key of [keyId, 'cg_unknown']) {
      await expect(revokeCredential(em(), key)).rejects.toThrow(/^there is no credential with this key/);
      await expect(rotateCredential(em(), key, { overlapMinutes: 5 })).rejects.toThrow(
        /^there is no credential/,
      );
    }
  });
});

describe('a rotated credential', () => {
  it('is rejected immediately without an overlap, and the new one has the same scopes', async () => {
    const old = await gateway.credential(tenant, { scopes: ['tax:read'], userId: 'u-9' });
    let created: ApiKeyCredential | undefined;
    const body = '{"query":"{ viewer { scopes userId } }"}';
    await expectEndOf(old, async () => {
      created = (await rotateCredential(em(), old.headers['x-api-key'] ?? '', {
        overlapMinutes: 0,
      })) as ApiKeyCredential;
    });
    const { data } = await post(second.url, withKey(created as ApiKeyCredential)(), body);
    expect(data.viewer).toEqual({ scopes: ['tax:read'], userId: 'u-9' });
  });

  async function expectEndOf({ headers }: Tenant, end: () => Promise<void>): Promise<void> {
    const status = async () => (await post(second.url, headers, '{"query":"{ viewer { userId } }"}')).status;
    expect(await status()).toBe(200);
    await end();
    await expect.poll(status, { timeout: 1_000 }).toBe(401);
  }

  it('is valid during the overlap and rejected afterwards', async () => {
    const old = await newSignature();
    const created = await rotateCredential(em(), old.kid, { overlapMinutes: 60 });
    const { signingKey } = created as { signingKey: SigningKey };
    expect(await statuses(withSignature(old))).toEqual([200, 200]);
    expect(await statuses(withSignature(signingKey))).toEqual([200, 200]);
    await gateway.database.adminOrm.em.execute('update credential set revoked_at = now() where key = ?', [
      old.kid,
    ]);
    await expect.poll(() => statuses(withSignature(old)), { timeout: 1_000 }).toEqual([401, 401]);
    expect(await statuses(withSignature(signingKey))).toEqual([200, 200]);
  });

  it('expires no later when it is rotated twice', async () => {
    const old = await newSignature();
    await rotateCredential(em(), old.kid, { overlapMinutes: 1 });
    const endOf = async () =>
      (await listCredentials(em(), tenant.id)).find(({ keyId }) => keyId === old.kid)?.revokedAt;
    const end = await endOf();
    await rotateCredential(em(), old.kid, { overlapMinutes: 60 });
    expect(await endOf()).toEqual(end);
  });

  it('keeps its kind: a secret cannot be replaced by a public key', async () => {
    const { headers } = await gateway.credential(tenant);
    const publicKey = { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } as const;
    const rotated = rotateCredential(em(), headers['x-api-key'] ?? '', { overlapMinutes: 0, publicKey });
    await expect(rotated).rejects.toThrow(
      /^this credential has an API secret, not a public key; omit --public-key$/,
    );
    expect(await statuses(() => headers)).toEqual([200, 200]);
  });
});
