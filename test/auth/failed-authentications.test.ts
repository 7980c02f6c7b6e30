import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newKeyId } from '../../src/auth/credentials/key-id.ts';
import type { SigningKey } from '../../src/auth/credentials/key-pair.ts';
import { signRequest } from '../../src/auth/credentials/sign-request.ts';
import { newSecret } from '../../src/auth/strategies/api-secret.ts';
import { createSignatureCredential } from '../../src/modules/credential/create-credential.ts';
import { type Answer, type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';
import { claimsFor, newPair, type Pair, sign, TestIssuer } from '../support/issuer.ts';
import { metricOf } from '../support/metric.ts';
import { interceptQueries } from '../support/queries.ts';
import { VIEWER_BODY } from '../support/viewer.ts';

type Headers = Record<string, string>;

const MAX_FAILURES = 100;

/** One gateway trusts the proxy in front of it (this machine), the other trusts none. */
let trusting: Gateway;
let plain: Gateway;
let issuer: TestIssuer;
let pair: Pair;
let tenant: Tenant;
let signingKey: SigningKey;

beforeAll(async () => {
  pair = await newPair('ES256');
  issuer = await TestIssuer.start([pair]);
  [trusting, plain] = await Promise.all([
    startGateway({ ...issuer.settings, TRUST_PROXY: 'loopback' }),
    startGateway(),
  ]);
  tenant = await trusting.tenant();
  signingKey = await newSigner();
});
afterAll(async () => {
  await Promise.all([trusting.close(), plain.close()]);
  await issuer.close();
});

async function newSigner(): Promise<SigningKey> {
  const options = { organizationId: tenant.id, name: 'signature', scopes: ['tax:read'] };
  const created = await createSignatureCredential(trusting.database.adminOrm.em.fork(), options);
  return created.signingKey as SigningKey;
}

const ask = (headers: Headers, gateway = trusting): Promise<Answer> =>
  post(gateway.server.url, headers, VIEWER_BODY);

const wrong = (): Headers => ({ 'x-api-key': 'cg_wrong', 'x-api-secret': newSecret() });
const unknown = (): Headers => ({ 'x-api-key': newKeyId(), 'x-api-secret': newSecret() });
const from = (address: string): Headers => ({ 'x-forwarded-for': address });
const signed = async (key: SigningKey): Promise<Headers> => {
  const body = Buffer.from(VIEWER_BODY);
  return { 'api-signature': await signRequest(key, { method: 'POST', path: '/graphql', body }) };
};
const bearer = async (claims = {}): Promise<Headers> => ({
  authorization: `Bearer ${await sign(pair, claimsFor(tenant.id, claims))}`,
});

/** Sends this many failing requests, ten at a time, and returns their statuses. */
async function fail(address: Headers, gateway = trusting, count = MAX_FAILURES): Promise<number[]> {
  const statuses: number[] = [];
  const next = async () => {
    statuses.push((await ask({ ...wrong(), ...address }, gateway)).status);
  };
  while (statuses.length < count) {
    await Promise.all(Array.from({ length: Math.min(10, count - statuses.length) }, next));
  }
  return statuses;
}

function expectThrottled({ status, headers, errors }: Answer): void {
  expect(status).toBe(429);
  const seconds = Number(headers.get('retry-after'));
  expect(seconds >= 1 && seconds <= 10).toBe(true);
  expect(errors).toEqual([
    {
      message: 'Too many failed authentications from this address; retry later.',
      extensions: { code: 'RATE_LIMITED', limit: 'FAILED_AUTHENTICATION', retryAfter: seconds },
    },
  ]);
}

/** Returns the statements that look up a credential or an organization. */
async function lookupsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const onQuery = (text: string) => {
    if (/find_credential|from organization/.test(text)) sent.push(text);
    return undefined;
  };
  await interceptQueries(onQuery, work);
  return sent;
}

describe('an address with many failed authentications', () => {
  it('gets 429 before any lookup, while other addresses are served', async () => {
    const attacker = from('192.0.2.1');
    const rejected = () =>
      metricOf(trusting.server.url, 'graph_rejected_total{limit="FAILED_AUTHENTICATION"}');
    const before = await rejected();
    expect(new Set(await fail(attacker))).toEqual(new Set([401]));
    const other = await newSigner();
    const tries = [
      wrong(),
      unknown(),
      { authorization: `${newKeyId()}.${newSecret()}` },
      await bearer({ sub: 'somebody-new' }),
      { authorization: 'Bearer x' },
      await signed(other),
      { ...unknown(), authorization: 'Bearer x' },
      (await trusting.credential(tenant)).headers,
    ];
    const sent = await lookupsDuring(async () => {
      for (const headers of tries) expectThrottled(await ask({ ...headers, ...attacker }));
    });
    expect(sent).toEqual([]);
    expect((await ask({ ...unknown(), ...from('192.0.2.2') })).status).toBe(401);
    expect((await ask({ ...(await signed(other)), ...from('192.0.2.2') })).status).toBe(200);
    expect((await rejected()) - before).toBe(tries.length);
  });

  it('gets 429 from every REST API and the schema', async () => {
    const attacker = from('192.0.2.3');
    await fail(attacker);
    for (const path of ['/schema.graphql', '/v1/banks/none/customers']) {
      const headers = { ...unknown(), ...attacker };
      const response = await fetch(`${trusting.server.url}${path}`, { headers });
      expect([response.status, Number(response.headers.get('retry-after')) > 0]).toEqual([429, true]);
      expect(await response.json()).toMatchObject({ code: 'RATE_LIMITED', limit: 'FAILED_AUTHENTICATION' });
    }
    const anonymous = await fetch(`${trusting.server.url}/schema.graphql`, { headers: attacker });
    expect(anonymous.status).toBe(401);
  });

  it('is served with each credential that succeeded recently, from any address', async () => {
    const attacker = from('192.0.2.4');
    const { 'x-api-key': key, 'x-api-secret': secret } = tenant.headers;
    const strategies: (() => Promise<Headers> | Headers)[] = [
      () => tenant.headers,
      () => ({ authorization: `${key}.${secret}` }),
      () => signed(signingKey),
      // Each request has a different token of the same user.
      () => bearer({ jti: newKeyId() }),
    ];
    for (const strategy of strategies)
      expect((await ask({ ...(await strategy()), ...from('192.0.2.5') })).status).toBe(200);
    await fail(attacker);
    expectThrottled(await ask({ ...unknown(), ...attacker }));
    for (const strategy of strategies)
      expect((await ask({ ...(await strategy()), ...attacker })).status).toBe(200);
  });

  it('keeps its connection open, because a new one per rejected request would cost more', async () => {
    const attacker = from('192.0.2.9');
    for (const status of [401, 429]) {
      const { headers, ...answer } = await ask({ ...wrong(), ...attacker });
      expect([answer.status, headers.get('connection')]).toEqual([status, 'keep-alive']);
      if (status === 401) await fail(attacker);
    }
  });

  it('is the /64 network if it is an IPv6 address', async () => {
    await fail(from('2001:db8:1:2::1'), trusting, MAX_FAILURES / 2);
    await fail(from('2001:db8:1:2:ffff::2'), trusting, MAX_FAILURES / 2);
    expectThrottled(await ask({ ...unknown(), ...from('2001:db8:1:2:3::3') }));
    expect((await ask({ ...unknown(), ...from('2001:db8:1:3::1') })).status).toBe(401);
  });

  it('is unknown, and not throttled, behind an untrusted proxy or with an invalid address', async () => {
    for (const header of ['via', 'forwarded', 'x-real-ip', 'x-forwarded-for', 'x-forwarded-proto']) {
      const headers = { [header]: '192.0.2.6' };
      expect(new Set(await fail(headers, plain, 30))).toEqual(new Set([401]));
    }
    expect((await ask(unknown(), plain)).status).toBe(401);
    expect(new Set(await fail(from('not an address'), trusting, MAX_FAILURES + 1))).toEqual(new Set([401]));
  });

  it('is the address of the connection if there is no proxy', async () => {
    const known = await plain.tenant();
    expect((await ask(known.headers, plain)).status).toBe(200);
    await fail({}, plain);
    expectThrottled(await ask(unknown(), plain));
    expect((await ask({ ...unknown(), via: '1.1 proxy' }, plain)).status).toBe(401);
    expect((await ask(known.headers, plain)).status).toBe(200);
  });

  it('is not affected by successful requests or requests without a credential', async () => {
    const address = from('192.0.2.7');
    await fail(address, trusting, MAX_FAILURES - 1);
    for (let i = 0; i < 10; i += 1) {
      expect((await ask({ ...tenant.headers, ...address })).status).toBe(200);
      expect((await ask(address)).status).toBe(401);
    }
    expect((await ask({ ...unknown(), ...address })).status).toBe(401);
    expectThrottled(await ask({ ...unknown(), ...address }));
  });

  it('is throttled even if the client does not wait for the responses', async () => {
    const gone = from('192.0.2.8');
    for (let i = 0; i < MAX_FAILURES; i += 1) await abandoned({ ...wrong(), ...gone });
    await expect.poll(async () => (await ask({ ...unknown(), ...gone })).status).toBe(429);
  });
});

/** Sends a request and disconnects immediately. */
function abandoned(headers: Headers): Promise<void> {
  return new Promise((resolve) => {
    const sending = request(`${trusting.server.url}/graphql`, { method: 'POST', headers });
    sending.on('error', () => resolve());
    sending.end(VIEWER_BODY, () => sending.destroy());
    sending.on('close', () => resolve());
  });
}
