import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newKeyId } from '../../src/auth/credentials/key-id.ts';
import type { SigningKey } from '../../src/auth/credentials/key-pair.ts';
import { signRequest } from '../../src/auth/credentials/sign-request.ts';
import { newSecret } from '../../src/auth/strategies/api-secret.ts';
import { createSignatureCredential } from '../../src/modules/credential/create-credential.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { claimsFor, newPair, sign } from '../support/issuer.ts';
import { type Running, start } from '../support/process.ts';
import { VIEWER_BODY } from '../support/viewer.ts';

type Headers = Record<string, string>;
type Line = Record<string, unknown>;

/** `trusting` trusts the proxy on this machine; `plain` trusts none. */
let gateway: Gateway;
let trusting: Running;
let plain: Running;
const urls = new Map<Running, string>();
let tenant: Tenant;
let signingKey: SigningKey;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
  const wanted = { organizationId: tenant.id, name: 'signature', scopes: ['tax:read'] };
  const em = gateway.database.adminOrm.em.fork();
  signingKey = (await createSignatureCredential(em, wanted)).signingKey as SigningKey;
  [trusting, plain] = await Promise.all([serve({ TRUST_PROXY: '127.0.0.1' }), serve({})]);
});
afterAll(async () => {
  for (const server of [trusting, plain]) await server.end();
  await gateway.close();
});

async function serve(extra: Record<string, string>): Promise<Running> {
  const settings = { PORT: '0', DATABASE_URL: gateway.database.url, LOG_LEVEL: 'trace' };
  const server = start('dist/main.js', [], { ...settings, ...extra });
  const [, url = ''] = await server.until(/The graph is at (http:\/\/[^/\s]+)\/graphql/);
  urls.set(server, url);
  return server;
}

const linesOf = (server: Running): Line[] =>
  server
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));

/** Returns the log fields that only requests without a valid credential have. */
async function loggedOf(headers: Headers, { server = plain, path = '/graphql', body = VIEWER_BODY } = {}) {
  const method = path === '/graphql' ? 'POST' : 'GET';
  const response = await fetch(`${urls.get(server)}${path}`, {
    ...{ method, headers: { 'content-type': 'application/json', ...headers } },
    ...(method === 'POST' ? { body } : {}),
  });
  expect(response.status).toBe(401);
  const id = response.headers.get('x-request-id');
  await server.until(new RegExp(`"reqId":"${id}".*"msg":"request"`));
  const [line, ...more] = linesOf(server).filter(({ reqId }) => reqId === id);
  expect(more).toEqual([]);
  expect(line).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  const { address, how, key } = line ?? {};
  return { address, how, ...(key === undefined ? {} : { key }) };
}

describe('the access log of a request without a valid credential', () => {
  const HERE = '127.0.0.1';

  it('has the address, the strategy and the key id, on every API', async () => {
    const key = newKeyId();
    const secret = newSecret();
    const tried = { address: HERE, how: 'key', key };
    for (const path of ['/graphql', '/v1/banks/none/customers', '/schema.graphql']) {
      expect(await loggedOf({ 'x-api-key': key, 'x-api-secret': secret }, { path })).toEqual(tried);
      expect(await loggedOf({ authorization: `${key}.${secret}` }, { path })).toEqual({
        ...tried,
        how: 'rawKey',
      });
      expect(await loggedOf({}, { path })).toEqual({ address: HERE, how: 'none' });
    }
    const signature = await signRequest(
      { ...signingKey, kid: key },
      { method: 'GET', path: '/', body: Buffer.from('') },
    );
    expect(await loggedOf({ 'api-signature': signature })).toEqual({ ...tried, how: 'signature' });
    const several = { 'x-api-key': key, authorization: `${key}.${secret}` };
    expect(await loggedOf(several)).toEqual({ address: HERE, how: 'several' });
  });

  it('contains no part of a bearer token', async () => {
    const token = await sign(await newPair('ES256'), claimsFor(tenant.id));
    expect(await loggedOf({ authorization: `Bearer ${token}` })).toEqual({ address: HERE, how: 'bearer' });
    expect(await loggedOf({ authorization: 'Bearer x' })).toEqual({ address: HERE, how: 'bearer' });
  });

  it('has the principal if only the body does not match the signature', async () => {
    const headers = {
      'api-signature': await signRequest(signingKey, {
        method: 'POST',
        path: '/graphql',
        body: Buffer.from('{}'),
      }),
    };
    expect(await loggedOf(headers)).toEqual({ address: HERE, how: 'signature' });
    expect(linesOf(plain)).toContainEqual(
      expect.objectContaining({ status: 401, principal: signingKey.kid }),
    );
  });

  it('never contains a secret, in whichever header it was sent', async () => {
    const { 'x-api-key': key = '', 'x-api-secret': secret = '' } = tenant.headers;
    const token = await sign(await newPair('ES256'), claimsFor(tenant.id));
    const [other, inKid] = [newSecret(), newSecret()];
    const foreignKid = await signRequest(
      { ...signingKey, kid: inKid },
      { method: 'GET', path: '/', body: Buffer.from('') },
    );
    const requests: [Headers, string][] = [
      [{ 'x-api-key': secret, 'x-api-secret': key }, 'key'],
      [{ 'x-api-key': secret }, 'key'],
      [{ 'x-api-secret': secret }, 'key'],
      [{ 'x-api-key': `${key}.${secret}`, 'x-api-secret': secret }, 'key'],
      [{ 'x-api-key': token, 'x-api-secret': secret }, 'key'],
      [{ 'x-api-key': `cg_${other}`, 'x-api-secret': secret }, 'key'],
      [{ 'x-api-key': `${key}${other.slice(0, 4)}`, 'x-api-secret': secret }, 'key'],
      [{ authorization: `${secret}.${key}` }, 'rawKey'],
      [{ authorization: secret }, 'rawKey'],
      [{ authorization: token }, 'rawKey'],
      [{ 'api-signature': foreignKid }, 'signature'],
      [{ 'api-signature': secret }, 'signature'],
    ];
    for (const [headers, how] of requests) {
      expect(await loggedOf(headers)).toEqual({ address: HERE, how, key: 'malformed' });
    }
    expect(await loggedOf({ authorization: `Bearer ${secret}` })).toEqual({ address: HERE, how: 'bearer' });
    const log = plain.output();
    for (const canary of [secret, other, inKid, ...token.split('.'), ...foreignKid.split('.')]) {
      expect(log).not.toContain(canary);
    }
    expect(log).not.toContain('ada@example.com');
  });

  it('has the address from the trusted proxy, not a forged one', async () => {
    const forwarded = (value: string) => ({ 'x-forwarded-for': value });
    const address = async (value: string, server: Running) =>
      (await loggedOf(forwarded(value), { server })).address;
    expect(await address('203.0.113.9', plain)).toBe(HERE);
    expect(await address('203.0.113.9', trusting)).toBe('203.0.113.9');
    // The client wrote the first address, the proxy the last one.
    expect(await address('198.51.100.1, 203.0.113.10', trusting)).toBe('203.0.113.10');
    expect(await address('203.0.113.11:49152', trusting)).toBe('203.0.113.11');
    expect(await address('::ffff:203.0.113.12', trusting)).toBe('203.0.113.12');
    expect(await address('2001:db8::7', trusting)).toBe('2001:db8::7');
    for (const value of ['forged-canary', tenant.headers['x-api-secret'] ?? '']) {
      expect(await address(value, trusting)).toBeNull();
      expect(trusting.output()).not.toContain(value);
    }
  });
});

describe('requests from a throttled address', () => {
  it('are logged once per second with the address and their number', async () => {
    const url = `${urls.get(trusting)}/graphql`;
    const attacker = { 'x-forwarded-for': '203.0.113.99', 'x-api-key': 'wrong', 'x-api-secret': 'wrong' };
    const statuses: number[] = [];
    const ask = async () => {
      const response = await fetch(url, { method: 'POST', headers: attacker, body: VIEWER_BODY });
      await response.arrayBuffer();
      statuses.push(response.status);
    };
    for (let i = 0; i < 30; i += 1) await Promise.all(Array.from({ length: 10 }, ask));
    const rejected = statuses.filter((status) => status === 429).length;
    expect(rejected).toBe(200);
    const counts = () => linesOf(trusting).filter(({ limit }) => limit === 'FAILED_AUTHENTICATION');
    const sum = () => counts().reduce((all, each) => all + (each.rejected as number), 0);
    await expect.poll(sum).toBe(rejected);
    expect(counts().length).toBeLessThan(20);
    expect(linesOf(trusting).filter(({ status }) => status === 429)).toEqual([]);
    const ofAttacker = linesOf(trusting).filter((line) => line.address === '203.0.113.99');
    expect(ofAttacker.filter(({ status }) => status === 401)).toHaveLength(100);
  });
});
