import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { readConfig } from '../../../src/config.ts';
import { createServer, type Server } from '../../../src/server.ts';
import { type Answer, type Gateway, post, startGateway, type Tenant } from '../../support/gateway.ts';
import { AUDIENCE, claimsFor, newPair, type Pair, sign, TestIssuer } from '../../support/issuer.ts';
import { expectUnauthenticated, VIEWER_BODY } from '../../support/viewer.ts';

/** An identity provider with its key, and its entry in JWT_ISSUERS. */
interface Provider {
  pair: Pair;
  server: TestIssuer;
  entry: Record<string, unknown>;
}

let gateway: Gateway;
let server: Server;
let first: Tenant;
let second: Tenant;
/** Providers for the first organization, the second one, both, and all. */
let a: Provider;
let b: Provider;
let both: Provider;
let all: Provider;

const newProvider = async (name: string, entry: () => Record<string, unknown>): Promise<Provider> => {
  const pair = await newPair('ES256');
  const issuer = await TestIssuer.start([pair]);
  const common = { issuer: `https://${name}.example.com/`, audience: AUDIENCE, jwks: issuer.jwks };
  return { pair, server: issuer, entry: { ...common, ...entry() } };
};

beforeAll(async () => {
  gateway = await startGateway();
  [first, second] = [await gateway.tenant(), await gateway.tenant()];
  a = await newProvider('a', () => ({
    organizations: [first.id],
    scopes: ['crm:read', 'tax:read', 'pii:read'],
  }));
  b = await newProvider('b', () => ({ organizations: [second.id.toUpperCase()], audience: 'b' }));
  both = await newProvider('both', () => ({
    organizations: [first.id, second.id],
    organizationClaim: 'https://example.com/org',
    scopesClaim: 'permissions',
    scopes: ['documents:any', 'tax:read'],
  }));
  all = await newProvider('all', () => ({ organizations: '*' }));
  server = await serverWith([a, b, both, all].map(({ entry }) => entry));
});
afterAll(async () => {
  await server.close();
  await gateway.close();
  await Promise.all([a, b, both, all].map((each) => each.server.close()));
});

const serverWith = (entries: unknown[]): Promise<Server> =>
  createServer(
    readConfig({
      ...{ PORT: '0', DATABASE_URL: gateway.database.url, LOG_LEVEL: 'silent' },
      JWT_ISSUERS: JSON.stringify(entries),
    }),
  );

const claims = ({ entry }: Provider, { id }: Tenant, further: Record<string, unknown> = {}) =>
  claimsFor(id, { iss: entry.issuer, aud: entry.audience, ...further });

const ask = async (token: Promise<string>, body = VIEWER_BODY): Promise<Answer> =>
  post(server.url, { authorization: `Bearer ${await token}` }, body);

const tokenOf = (provider: Provider, tenant: Tenant, further: Record<string, unknown> = {}) =>
  sign(provider.pair, claims(provider, tenant, further));

/** The claims under the names that the provider `both` uses. */
const renamed = ({ id }: Tenant) => ({
  organization: undefined,
  scope: undefined,
  'https://example.com/org': id,
  permissions: SCOPES,
});

describe('several issuers', () => {
  it('are accepted only for the organizations that they are bound to', async () => {
    const allowed: [Promise<string>, Tenant][] = [
      [tokenOf(a, first), first],
      [tokenOf(a, first, { organization: first.id.toUpperCase() }), first],
      [tokenOf(b, second), second],
      [tokenOf(both, first, renamed(first)), first],
      [tokenOf(both, second, renamed(second)), second],
      [tokenOf(all, first), first],
      [tokenOf(all, second), second],
    ];
    for (const [token, tenant] of allowed) {
      expect((await ask(token)).data.viewer.organization).toEqual({ bankId: tenant.bankId });
    }
    const third = await gateway.tenant();
    const rejected = [
      tokenOf(a, second),
      tokenOf(a, second, { organization: second.id.toUpperCase() }),
      tokenOf(b, first),
      tokenOf(both, third, renamed(third)),
    ];
    for (const token of rejected) await expectUnauthenticated(ask(token), server.url);
    expect((await ask(tokenOf(all, third))).status).toBe(200);
  });

  it('each have their own keys, audience and claim names', async () => {
    const rejected = [
      sign(b.pair, claims(a, first)),
      sign({ ...b.pair, kid: a.pair.kid }, claims(a, first)),
      sign(a.pair, claims(b, second)),
      tokenOf(b, second, { aud: AUDIENCE }),
      tokenOf(a, first, { aud: 'b' }),
      tokenOf(a, first, { iss: [a.entry.issuer, b.entry.issuer] }),
      tokenOf(both, first),
      tokenOf(a, first, { iss: 'https://a.example.com' }),
    ];
    for (const token of rejected) await expectUnauthenticated(ask(token), server.url);
  });

  it('grant only the scopes that their tokens may carry; an operation that needs another scope is rejected with 403', async () => {
    const { data } = await ask(tokenOf(a, first));
    expect(data.viewer.scopes).toEqual(['crm:read', 'pii:read', 'tax:read']);
    const only = await ask(tokenOf(a, first, { scope: 'crm:read identity:read documents:any' }));
    expect(only.data.viewer.scopes).toEqual(['crm:read']);
    const { status, errors } = await ask(
      tokenOf(a, first),
      '{"query":"{ customers(first: 1) { nodes { displayName } } }"}',
    );
    expect(status).toBe(403);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      missingScopes: expect.arrayContaining(['identity:read']),
    });
  });

  it('grant documents:any only if their entry lists it', async () => {
    for (const provider of [b, all]) {
      const { scopes } = (await ask(tokenOf(provider, second))).data.viewer;
      expect(scopes).toEqual(SCOPES.filter((scope) => scope !== 'documents:any').sort());
    }
    const named = await ask(tokenOf(both, first, renamed(first)));
    expect(named.data.viewer.scopes).toEqual(['documents:any', 'tax:read']);
  });

  it('have independent key sets: while one is unreachable, tokens of the others are accepted', async () => {
    const away = await newProvider('away', () => ({ organizations: [first.id] }));
    await away.server.close();
    const other = await serverWith([away.entry, a.entry]);
    const statusOf = async (token: Promise<string>) =>
      (await post(other.url, { authorization: `Bearer ${await token}` }, VIEWER_BODY)).status;
    expect(await statusOf(tokenOf(away, first))).toBe(503);
    expect(await statusOf(tokenOf(a, first))).toBe(200);
    expect(await statusOf(tokenOf(b, second))).toBe(401);
    await other.close();
  });

  it('stop the start if one has a weak key, and the error names its entry', async () => {
    const weak = await newProvider('weak', () => ({ organizations: '*' }));
    weak.server.keys = [{ kty: 'oct', k: 'c2VjcmV0' }];
    await expect(serverWith([a.entry, weak.entry])).rejects.toThrow(
      /^JWT_ISSUERS\[1\]\.jwks: the key set contains a symmetric key; remove or replace it$/,
    );
    const missing = { ...b.entry, jwks: '/nowhere/keys.json' };
    await expect(serverWith([a.entry, missing])).rejects.toThrow(
      /^JWT_ISSUERS\[1\]\.jwks: the file cannot be read; check its path and permissions$/,
    );
    await weak.server.close();
  });
});

describe('one issuer', () => {
  it('is accepted for all organizations, and grants all scopes except documents:any', async () => {
    const { pair, server: provider } = await newProvider('one', () => ({}));
    const one = await createServer(
      readConfig({
        ...{ PORT: '0', DATABASE_URL: gateway.database.url, LOG_LEVEL: 'silent' },
        ...provider.settings,
      }),
    );
    for (const tenant of [first, second]) {
      const authorization = `Bearer ${await sign(pair, claimsFor(tenant.id))}`;
      const { data } = await post(one.url, { authorization }, VIEWER_BODY);
      expect(data.viewer.organization).toEqual({ bankId: tenant.bankId });
      expect(data.viewer.scopes).toEqual(SCOPES.filter((scope) => scope !== 'documents:any').sort());
    }
    await one.close();
    await provider.close();
  });
});
