import { createHash, createPrivateKey, sign as signBytes } from 'node:crypto';
import { connect } from 'node:net';
import { decodeJwt, exportJWK, importJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SigningKey } from '../../../src/auth/credentials/key-pair.ts';
import type { PublicJwk } from '../../../src/auth/credentials/public-key.ts';
import { signRequest } from '../../../src/auth/credentials/sign-request.ts';
import type { SignedHeaders } from '../../../src/auth/credentials/signed-headers.ts';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { createSignatureCredential } from '../../../src/modules/credential/create-credential.ts';
import { type Gateway, post, startGateway, type Tenant } from '../../support/gateway.ts';
import { newPair, sign } from '../../support/issuer.ts';
import { expectUnauthenticated, expectViewer, UNCOUNTED, VIEWER, VIEWER_BODY } from '../../support/viewer.ts';

let gateway: Gateway;
let tenant: Tenant;
let customer: string;
let key: SigningKey;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
  customer = await tenant.customers.person();
  await tenant.customers.userLink(customer, { userId: 'u-1' });
  key = await newKey();
});
afterAll(() => gateway.close());

const options = () => ({ organizationId: tenant.id, name: 'signature', scopes: SCOPES, userId: 'u-1' });

async function newKey(): Promise<SigningKey> {
  const created = await createSignatureCredential(gateway.database.adminOrm.em.fork(), options());
  return created.signingKey as SigningKey;
}

const signed = async (method: string, path: string, body = '') => ({
  'api-signature': await signRequest(key, { method, path, body: Buffer.from(body) }),
});

/** A path for any caller with the scope, whose response does not depend on the signed headers. */
const PATH = '/schema.graphql';
const EMPTY_HASH = createHash('sha256').digest('hex');

const HEADER_SETS: SignedHeaders[] = [
  {},
  { 'if-match': '"3"' },
  { 'if-match': '"4"' },
  { 'if-match': '' },
  { 'if-none-match': '"3"' },
  { 'idempotency-key': '"3"' },
  { 'idempotency-key': 'a', 'if-match': 'b' },
  { 'idempotency-key': 'a', 'if-none-match': 'b' },
  { 'if-match': 'a', 'if-none-match': 'b' },
  { 'if-match': 'b', 'if-none-match': 'a' },
  { 'idempotency-key': 'k', 'if-match': 'a', 'if-none-match': 'b' },
  { 'idempotency-key': 'if-match:a', 'if-none-match': 'b' },
];

const signedWith = async (headers: SignedHeaders) => ({
  'api-signature': await signRequest(key, { method: 'GET', path: PATH, body: Buffer.alloc(0), headers }),
});

/** Returns a token for a GET of `PATH` with these additional claims. */
async function tokenWith(further: Record<string, unknown>): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  const claims = { iat: now, exp: now + 60, method: 'GET', path: PATH, bodyHash: EMPTY_HASH, ...further };
  const { kid, alg, ...jwk } = key;
  return sign({ kid, alg, privateKey: (await importJWK(jwk, alg)) as CryptoKey, publicJwk: {} }, claims);
}

const get = async (path: string, headers: Record<string, string>, method = 'GET') =>
  fetch(gateway.server.url + path, { method, headers: { ...headers, ...UNCOUNTED } });

describe('Api-Signature', () => {
  it('authenticates and identifies the user', async () => {
    const answer = await post(gateway.server.url, await signed('POST', '/graphql', VIEWER_BODY), VIEWER_BODY);
    expectViewer(answer, tenant, 'u-1', customer);
  });

  it('is a JWT as documented, which can be created without this program', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const now = Math.floor(Date.now() / 1_000);
    const bodyHash = createHash('sha256').update(VIEWER_BODY).digest('hex');
    const claims = { iat: now, exp: now + 900, method: 'POST', path: '/graphql', bodyHash };
    const text = `${part({ alg: 'ES256', kid: key.kid })}.${part(claims)}`;
    const privateKey = createPrivateKey({ key: { ...key } as object, format: 'jwk' });
    const bytes = signBytes('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' });
    const headers = { 'api-signature': `${text}.${bytes.toString('base64url')}` };
    expectViewer(await post(gateway.server.url, headers, VIEWER_BODY), tenant, 'u-1', customer);
  });

  it("accepts the caller's own key on P-384", async () => {
    const { privateKey, publicJwk } = await newPair('ES384');
    const { kty, crv, x, y } = publicJwk as PublicJwk;
    const em = gateway.database.adminOrm.em.fork();
    const { keyId } = await createSignatureCredential(em, options(), { kty, crv, x, y });
    const own = { ...(await exportJWK(privateKey)), kid: keyId, alg: 'ES384' };
    const request = { method: 'POST', path: '/graphql', body: Buffer.from(VIEWER_BODY) };
    const headers = { 'api-signature': await signRequest(own, request) };
    expectViewer(await post(gateway.server.url, headers, VIEWER_BODY), tenant, 'u-1', customer);
  });

  it('covers the query of a GET', async () => {
    const path = `/graphql?query=${encodeURIComponent(VIEWER)}`;
    expect((await get(path, await signed('GET', path))).status).toBe(200);
    expect((await get(path, await signed('GET', '/graphql'))).status).toBe(401);
  });

  it('can read the schema with GET or HEAD, each with its own signature', async () => {
    const path = '/schema.graphql';
    expect((await get(path, await signed('GET', path))).status).toBe(200);
    expect((await get(path, await signed('HEAD', path), 'HEAD')).status).toBe(200);
    expect((await get(path, await signed('GET', path), 'HEAD')).status).toBe(401);
    expect((await get(path, await signed('GET', path, 'x'))).status).toBe(401);
  });

  it('covers If-Match, If-None-Match and Idempotency-Key, alone and combined', async () => {
    for (const headers of HEADER_SETS) {
      const signature = await signedWith(headers);
      expect((await get(PATH, { ...headers, ...signature })).status, JSON.stringify(headers)).toBe(200);
      for (const other of HEADER_SETS.filter((each) => each !== headers)) {
        const answer = await get(PATH, { ...other, ...signature });
        expect(answer.status, JSON.stringify([headers, other])).toBe(401);
      }
    }
  });

  it('is accepted without the claim only if the request has none of these headers', async () => {
    const signature = { 'api-signature': await tokenWith({ headers: undefined }) };
    for (const headers of HEADER_SETS) {
      const { status } = await get(PATH, { ...headers, ...signature });
      expect(status, JSON.stringify(headers)).toBe(Object.keys(headers).length === 0 ? 200 : 401);
    }
    expect((await get(PATH, { ...signature, accept: 'text/plain', 'x-query-cost': '1' })).status).toBe(200);
  });

  it('is rejected if the claim is not the hash of these headers', async () => {
    const hash = createHash('sha256').update('if-match:"3"\n').digest('hex');
    const claims = [null, '', 7, true, [hash], { hash }, hash.slice(2), `${hash} `, 'x'.repeat(64)];
    for (const headers of claims) {
      const signature = { 'api-signature': await tokenWith({ headers }) };
      expect((await get(PATH, { ...signature, 'if-match': '"3"' })).status).toBe(401);
      expect((await get(PATH, signature)).status).toBe(401);
    }
  });

  it('hashes one line per header, as documented', async () => {
    const headers = { 'if-none-match': '"0", W/"1"', 'idempotency-key': 'k é', 'if-match': '' };
    const lines = Buffer.from('idempotency-key:k é\nif-match:\nif-none-match:"0", W/"1"\n', 'latin1');
    const hash = createHash('sha256').update(lines).digest('hex');
    for (const claim of [hash, hash.toUpperCase()]) {
      const signature = { 'api-signature': await tokenWith({ headers: claim }) };
      expect((await get(PATH, { ...headers, ...signature })).status).toBe(200);
    }
    const { headers: signed } = decodeJwt((await signedWith(headers))['api-signature']);
    expect(signed).toBe(hash);
    const ofNoHeaders = { 'api-signature': await tokenWith({ headers: EMPTY_HASH }) };
    expect((await get(PATH, ofNoHeaders)).status).toBe(200);
    expect((await get(PATH, { ...ofNoHeaders, 'if-match': '' })).status).toBe(401);
  });

  it('covers the trimmed value of a header, whatever the case of its name', async () => {
    const signature = await signedWith({ 'if-match': '"3"' });
    expect(await raw('GET', PATH, { ...signature, 'IF-Match': '\t "3" \t' }, [])).toMatch(/^HTTP\/1\.1 200 /);
    expect(await raw('GET', PATH, { ...signature, 'If-Match': '"3" ,' }, [])).toMatch(/^HTTP\/1\.1 401 /);
  });

  it('is rejected if one of these headers was sent twice', async () => {
    for (const name of ['if-match', 'if-none-match', 'idempotency-key']) {
      const twice = { [name]: '"3"', [name.toUpperCase()]: '"3"' };
      for (const signed of ['"3"', '"3", "3"']) {
        const signature = await signedWith({ [name]: signed });
        expect(await raw('GET', PATH, { ...signature, ...twice }, []), name).toMatch(/^HTTP\/1\.1 401 /);
      }
      const without = { 'api-signature': await tokenWith({ headers: undefined }) };
      expect(await raw('GET', PATH, { ...without, ...twice }, []), name).toMatch(/^HTTP\/1\.1 401 /);
    }
  });

  it('covers the version and the idempotency key of a write', async () => {
    const path = `/api/v1/clients/person/${customer}`;
    const body = '{"blocked":true}';
    const { etag = '' } = Object.fromEntries((await get(path, tenant.headers)).headers);
    const write = async (signed: SignedHeaders, sent: SignedHeaders) => {
      const request = { method: 'PUT', path, body: Buffer.from(body), headers: signed };
      const headers = {
        'content-type': 'application/json',
        'api-signature': await signRequest(key, request),
      };
      return fetch(gateway.server.url + path, {
        method: 'PUT',
        headers: { ...headers, ...UNCOUNTED, ...sent },
        body,
      });
    };
    const headers = { 'if-match': etag, 'idempotency-key': 'once' };
    expect((await write(headers, { ...headers, 'if-match': '*' })).status).toBe(401);
    expect((await write(headers, { ...headers, 'idempotency-key': 'twice' })).status).toBe(401);
    expect((await write(headers, {})).status).toBe(401);
    expect((await get(path, tenant.headers)).headers.get('etag')).toBe(etag);
    const written = await write(headers, headers);
    expect(written.status, await written.text()).toBe(200);
    expect((await get(path, tenant.headers)).headers.get('etag')).not.toBe(etag);
  });

  it('covers a body in chunks, and the body of a GET, which is not parsed', async () => {
    const pieces = [VIEWER_BODY.slice(0, 7), VIEWER_BODY.slice(7)];
    const complete = {
      'content-type': 'application/json',
      ...(await signed('POST', '/graphql', VIEWER_BODY)),
    };
    expect(await raw('POST', '/graphql', complete, pieces)).toMatch(/^HTTP\/1\.1 200 .*"userId":"u-1"/s);
    expect(await raw('POST', '/graphql', complete, [...pieces, ' '])).toMatch(/^HTTP\/1\.1 401 /);
    const headers = await signed('GET', '/schema.graphql');
    expect(await raw('GET', '/schema.graphql', headers, [])).toMatch(/^HTTP\/1\.1 200 /);
    expect(await raw('GET', '/schema.graphql', headers, ['x'])).toMatch(/^HTTP\/1\.1 401 /);
  });

  it('returns 413 for a body that is too large, and 400 for one that is not JSON', async () => {
    const large = 'x'.repeat(1_048_577);
    const answers = [large, 'x', ''].map(async (body) =>
      post(gateway.server.url, await signed('POST', '/graphql', body), body),
    );
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(statuses).toEqual([413, 400, 400]);
    expect(await raw('POST', '/graphql', await signed('POST', '/graphql', large), [large, 'more'])).toMatch(
      /^HTTP\/1\.1 413 /,
    );
  });

  it('cannot be used instead of a secret, nor a secret instead of it', async () => {
    const { url } = gateway.server;
    await expectUnauthenticated(
      post(url, { ...UNCOUNTED, 'x-api-key': key.kid, 'x-api-secret': 'A'.repeat(43) }, VIEWER_BODY),
      url,
    );
    const other = { ...key, kid: tenant.headers['x-api-key'] ?? '' };
    const request = { method: 'POST', path: '/graphql', body: Buffer.from(VIEWER_BODY) };
    const headers = { 'api-signature': await signRequest(other, request) };
    await expectUnauthenticated(post(url, { ...headers, ...UNCOUNTED }, VIEWER_BODY), url);
  });
});

/** Sends a request with a chunked body exactly as given, and returns the raw response. */
function raw(
  method: string,
  path: string,
  headers: Record<string, string>,
  chunks: string[],
): Promise<string> {
  const { port } = new URL(gateway.server.url);
  const lines = Object.entries({ host: 'x', connection: 'close', ...headers }).map(([n, v]) => `${n}: ${v}`);
  const body = chunks.map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`).join('');
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(
    `${[`${method} ${path} HTTP/1.1`, ...lines, 'transfer-encoding: chunked'].join('\r\n')}\r\n\r\n${body}0\r\n\r\n`,
  );
  return new Promise((resolve, reject) => {
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    socket.once('close', () => resolve(answer)).once('error', reject);
  });
}
