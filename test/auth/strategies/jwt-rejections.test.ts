import { createHash, createPublicKey, createSecretKey } from 'node:crypto';
import { exportJWK, importJWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { createSignatureCredential } from '../../../src/modules/credential/create-credential.ts';
import { revokeCredential } from '../../../src/modules/credential/revoke-credential.ts';
import { type Answer, type Gateway, post, startGateway, type Tenant } from '../../support/gateway.ts';
import { claimsFor, newPair, type Pair, seconds, sign, TestIssuer } from '../../support/issuer.ts';
import { expectUnauthenticated, UNCOUNTED, VIEWER_BODY } from '../../support/viewer.ts';

let issuer: TestIssuer;
let gateway: Gateway;
let tenant: Tenant;
let stranger: Tenant;
let pair: Pair;
let other: Pair;
let spare: Pair;

beforeAll(async () => {
  [pair, other, spare] = (await Promise.all(['ES256', 'RS256', 'ES256'].map(newPair))) as [Pair, Pair, Pair];
  issuer = await TestIssuer.start([pair, other]);
  gateway = await startGateway(issuer.settings);
  [tenant, stranger] = [await gateway.tenant(), await gateway.tenant()];
});
afterAll(async () => {
  await gateway.close();
  await issuer.close();
});

const ask = (headers: Record<string, string>, body = VIEWER_BODY): Promise<Answer> =>
  post(gateway.server.url, { ...headers, ...UNCOUNTED }, body);

/**
 * A token that claims a symmetric algorithm and is signed with the public key, which everyone knows, as the
 * secret.
 */
function signedWithPublicKey({ publicJwk, kid }: Pair, claims: JWTPayload): Promise<string> {
  const pem = createPublicKey({ key: publicJwk as object, format: 'jwk' }).export({
    type: 'spki',
    format: 'pem',
  });
  const secret = createSecretKey(Buffer.from(pem));
  return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid }).sign(secret);
}

/** A token with exactly this header and text: jose would not write invalid headers or numbers. */
async function signText({ privateKey }: Pair, header: unknown, claims: string): Promise<string> {
  const parts = [JSON.stringify(header), claims].map((part) => Buffer.from(part).toString('base64url'));
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  const signature = await crypto.subtle.sign(algorithm, privateKey, Buffer.from(parts.join('.')));
  return [...parts, Buffer.from(signature).toString('base64url')].join('.');
}

/** Returns the claims as JSON, with this text as the value of one claim. */
const withText = (claims: JWTPayload, name: string, text: string): string =>
  JSON.stringify({ ...claims, [name]: 'HERE' }).replace('"HERE"', text);

/** Header parameters that are forbidden, each with its name. */
const HEADERS: [string, Record<string, unknown>][] = [
  ['with b64', { b64: true }],
  ['with b64 set to false', { b64: false }],
  ['with b64 as a critical parameter', { b64: true, crit: ['b64'] }],
  ['with an unknown crit', { crit: ['urn:example:claim'], 'urn:example:claim': 1 }],
  ['with an empty crit', { crit: [] }],
  ['with a crit of null', { crit: null }],
  ['with a crit that names a standard parameter', { crit: ['alg'] }],
  ['with an empty typ', { typ: '' }],
  ['with a typ of null', { typ: null }],
  ['with a typ that is not a string', { typ: ['JWT'] }],
  ['with the type of a proof of possession', { typ: 'dpop+jwt' }],
  ['with the type of a logout token', { typ: 'logout+jwt' }],
  ['with the type of a security event', { typ: 'application/secevent+jwt' }],
  ['with an accepted type and parameters', { typ: 'at+jwt; charset=utf-8' }],
  ['with the media type of any token', { typ: 'application/jwt' }],
];

/** Times that are not integer seconds, as they appear in a token. */
const TIMES = [
  '1e999',
  '-1e999',
  '9007199254740992',
  '1700000000.5',
  '"1700000000"',
  'null',
  '[1700000000]',
  'true',
];

const unsecured = (claims: JWTPayload) => new UnsecuredJWT(claims).encode();

/** Returns the token with other claims and its original signature. */
function withClaims(token: string, claims: JWTPayload): string {
  const [header, , signature] = token.split('.');
  return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
}

describe('a bearer token', () => {
  const claims = (further: Record<string, unknown> = {}) => claimsFor(tenant.id, further);
  const accepted = () => sign(pair, claims());
  const withHeader = (header: Record<string, unknown>) => sign(pair, claims(), header);

  it('is accepted if it is valid', async () => {
    expect((await ask({ authorization: `Bearer ${await accepted()}` })).status).toBe(200);
  });

  const tokens: [string, () => Promise<string> | string][] = [
    ['without a signature algorithm', () => unsecured(claims())],
    [
      'without a signature algorithm but with a key id',
      () =>
        `${Buffer.from(`{"alg":"none","kid":"${pair.kid}"}`).toString('base64url')}.${unsecured(claims()).split('.')[1]}.`,
    ],
    ['signed with the public key as a secret', () => signedWithPublicKey(other, claims())],
    ['from another issuer', () => sign(pair, claims({ iss: 'https://login.example.com' }))],
    ['without an issuer', () => sign(pair, claims({ iss: undefined }))],
    ['for another audience', () => sign(pair, claims({ aud: 'https://other.example.com' }))],
    ['without an audience', () => sign(pair, claims({ aud: undefined }))],
    ['after it expired', () => sign(pair, claims({ exp: seconds() - 6 }))],
    ['without an expiry', () => sign(pair, claims({ exp: undefined }))],
    ['with an expiry that is not a number', () => sign(pair, claims({ exp: '9999999999' }))],
    ['with an expiry of a fractional second', () => sign(pair, claims({ exp: seconds() + 60.5 }))],
    ['with an expiry that is not a safe integer', () => sign(pair, claims({ exp: 2 ** 53 }))],
    ['with an infinite expiry', () => withTime('exp', '1e999')],
    ['before it is valid', () => sign(pair, claims({ nbf: seconds() + 60 }))],
    ['if it was issued in the future', () => sign(pair, claims({ iat: seconds() + 60 }))],
    ...TIMES.map((text): [string, () => Promise<string>] => [
      `that was issued at ${text}`,
      () => withTime('iat', text),
    ]),
    ...TIMES.map((text): [string, () => Promise<string>] => [
      `that is valid from ${text}`,
      () => withTime('nbf', text),
    ]),
    ...HEADERS.map(([name, header]): [string, () => Promise<string>] => [
      name,
      () => signText(pair, { alg: pair.alg, kid: pair.kid, ...header }, JSON.stringify(claims())),
    ]),
    ['with an unknown kid', () => withHeader({ kid: 'unknown' })],
    ['with the kid of another key', () => withHeader({ kid: other.kid })],
    ['signed with a foreign key', () => sign({ ...spare, kid: pair.kid }, claims())],
    ['with changed claims', async () => withClaims(await accepted(), claims({ sub: 'eve' }))],
    ['without its signature', async () => (await accepted()).replace(/\.[^.]+$/, '.')],
    ['with a jku', () => withHeader({ jku: issuer.settings.JWT_JWKS })],
    ['with an x5u', () => withHeader({ x5u: issuer.settings.JWT_JWKS })],
    ['with an x5c', () => withHeader({ x5c: ['MIIB'] })],
    ['with its own key in the header', () => withHeader({ jwk: pair.publicJwk })],
    ['with a foreign key in the header', () => sign(spare, claims(), { jwk: spare.publicJwk })],
    ['if it is too long', () => sign(pair, claims({ padding: 'x'.repeat(9_000) }))],
    ['if it is malformed', () => 'a.b.c'],
    ['if it is empty', () => ''],
  ];
  it.each(tokens)('is rejected %s', async (_name, token) => {
    await expectUnauthenticated(ask({ authorization: `Bearer ${await token()}` }), gateway.server.url);
  });

  it.each(['JWT', 'jwt', 'at+jwt', 'AT+JWT', 'application/at+jwt', 'Application/At+Jwt'])(
    'is accepted with the type %s',
    async (typ) => {
      expect((await ask({ authorization: `Bearer ${await withHeader({ typ })}` })).status).toBe(200);
    },
  );

  it('is accepted from a clock up to five seconds ahead, and with times long past', async () => {
    const times = [
      { iat: seconds() + 4 },
      { nbf: seconds() + 4 },
      { iat: 0, nbf: 0 },
      { iat: -1, nbf: -1 },
      { iat: undefined },
    ];
    for (const each of times) {
      const authorization = `Bearer ${await sign(pair, claims(each))}`;
      expect((await ask({ authorization })).status).toBe(200);
    }
  });

  function withTime(name: string, text: string): Promise<string> {
    return signText(pair, { alg: pair.alg, kid: pair.kid }, withText(claims(), name, text));
  }
});

describe('a signature', () => {
  let mine: Pair;
  let foreign: Pair;
  let revoked: Pair;

  beforeAll(async () => {
    [mine, foreign, revoked] = [
      await credential(tenant),
      await credential(stranger),
      await credential(tenant),
    ];
    await revokeCredential(gateway.database.adminOrm.em.fork(), revoked.kid);
  });

  async function credential({ id }: Tenant): Promise<Pair> {
    const em = gateway.database.adminOrm.em.fork();
    const wanted = { organizationId: id, name: 'signature', scopes: SCOPES };
    const { keyId, signingKey = {} } = await createSignatureCredential(em, wanted);
    const privateKey = (await importJWK(signingKey, 'ES256', { extractable: true })) as CryptoKey;
    const { d: _, ...publicJwk } = await exportJWK(privateKey);
    return { kid: keyId, alg: 'ES256', privateKey, publicJwk };
  }

  const hashOf = (body: string) => createHash('sha256').update(body).digest('hex');
  const claims = (further: Record<string, unknown> = {}): JWTPayload => ({
    iat: seconds(),
    exp: seconds() + 300,
    method: 'POST',
    path: '/graphql',
    bodyHash: hashOf(VIEWER_BODY),
    ...further,
  });

  it('is accepted if it is valid, for at most 15 minutes', async () => {
    for (const exp of [seconds() + 5, seconds() + 899]) {
      expect((await ask({ 'api-signature': await sign(mine, claims({ exp })) })).status).toBe(200);
    }
  });

  const tokens: [string, () => Promise<string> | string][] = [
    ['without a signature algorithm', () => unsecured(claims())],
    ['signed with the public key as a secret', () => signedWithPublicKey(mine, claims())],
    ['with RS256', () => sign({ ...other, kid: mine.kid }, claims())],
    [
      'with ES384 and a key on P-256',
      async () => sign({ ...(await newPair('ES384')), kid: mine.kid }, claims()),
    ],
    ['after it expired', () => sign(mine, claims({ iat: seconds() - 100, exp: seconds() - 6 }))],
    ['without an expiry', () => sign(mine, claims({ exp: undefined }))],
    ['valid for more than 15 minutes', () => sign(mine, claims({ exp: seconds() + 905 }))],
    [
      'valid for more than 15 minutes, most of them past',
      () => sign(mine, claims({ iat: seconds() - 900, exp: seconds() + 60 })),
    ],
    ['without a time of issue', () => sign(mine, claims({ iat: undefined }))],
    ['issued in the future', () => sign(mine, claims({ iat: seconds() + 60, exp: seconds() + 120 }))],
    ['before it is valid', () => sign(mine, claims({ nbf: seconds() + 60 }))],
    ['issued at a fractional second', () => sign(mine, claims({ iat: seconds() - 0.5 }))],
    ['with an expiry of a fractional second', () => sign(mine, claims({ exp: seconds() + 60.5 }))],
    ...TIMES.map((text): [string, () => Promise<string>] => [
      `that is valid from ${text}`,
      () => signText(mine, { alg: 'ES256', kid: mine.kid }, withText(claims(), 'nbf', text)),
    ]),
    ...HEADERS.map(([name, header]): [string, () => Promise<string>] => [
      name,
      () => signText(mine, { alg: 'ES256', kid: mine.kid, ...header }, JSON.stringify(claims())),
    ]),
    ['with the type of an access token', () => sign(mine, claims(), { typ: 'at+jwt' })],
    ['with the media type of an access token', () => sign(mine, claims(), { typ: 'application/at+jwt' })],
    ['without a kid', () => new SignJWT(claims()).setProtectedHeader({ alg: 'ES256' }).sign(mine.privateKey)],
    ['with a kid that is not a string', () => sign(mine, claims(), { kid: 7 })],
    ['with an unknown kid', () => sign({ ...mine, kid: `cg_${'0'.repeat(24)}` }, claims())],
    ['with the kid of another organization', () => sign({ ...mine, kid: foreign.kid }, claims())],
    ['with the key of another organization', () => sign({ ...foreign, kid: mine.kid }, claims())],
    ['with a revoked key', () => sign(revoked, claims())],
    ['with a jku', () => sign(mine, claims(), { jku: issuer.settings.JWT_JWKS })],
    ['with its own key in the header', () => sign(spare, claims(), { jwk: spare.publicJwk, kid: mine.kid })],
    ['with changed claims', async () => withClaims(await sign(mine, claims({ method: 'GET' })), claims())],
    ['for another method', () => sign(mine, claims({ method: 'GET' }))],
    ['for another path', () => sign(mine, claims({ path: '/graphql/' }))],
    ['for a query that was not sent', () => sign(mine, claims({ path: '/graphql?a=1' }))],
    ['without a path', () => sign(mine, claims({ path: undefined }))],
    ['for another body', () => sign(mine, claims({ bodyHash: hashOf(`${VIEWER_BODY} `) }))],
    ['for an empty body', () => sign(mine, claims({ bodyHash: hashOf('') }))],
    ['without a body hash', () => sign(mine, claims({ bodyHash: undefined }))],
    ['with an invalid body hash', () => sign(mine, claims({ bodyHash: 'x'.repeat(64) }))],
    ['if it is too long', () => sign(mine, claims({ padding: 'x'.repeat(9_000) }))],
    ['if it is malformed', () => 'a.b.c'],
    ['if it is empty', () => ''],
  ];
  it.each(tokens)('is rejected %s', async (_name, token) => {
    await expectUnauthenticated(ask({ 'api-signature': await token() }), gateway.server.url);
  });

  it.each(['JWT', 'jwt'])('is accepted with the type %s', async (typ) => {
    expect((await ask({ 'api-signature': await sign(mine, claims(), { typ }) })).status).toBe(200);
  });

  it('is rejected when the query was changed', async () => {
    const headers = {
      'api-signature': await sign(
        mine,
        claims({ method: 'GET', path: '/graphql?query={viewer{userId}}', bodyHash: hashOf('') }),
      ),
    };
    const sent = await fetch(`${gateway.server.url}/graphql?query={viewer{scopes}}`, { headers });
    await expectUnauthenticated(
      { status: sent.status, text: await sent.text() } as Answer,
      gateway.server.url,
    );
  });
});
