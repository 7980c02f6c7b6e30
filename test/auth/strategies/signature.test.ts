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

const wanted = () => ({ organizationId: tenant.id, name: 'signature', scopes: SCOPES, userId: 'u-1' });

async function newKey(): Promise<SigningKey> {
  const made = await createSignatureCredential(gateway.database.adminOrm.em.fork(), wanted());
  return made.signingKey as SigningKey;
}

const signed = async (method: string, path: string, body = '') => ({
  'api-signature': await signRequest(key, { method, path, body: Buffer.from(body) }),
});

/** Served to any caller with the scope, and indifferent to the headers that a signature covers. */
const PATH = '/schema.graphql';
const NOTHING = createHash('sha256').digest('hex');

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

/** A token of a GET of `PATH` with these further claims. */
async function tokenWith(further: Record<string, unknown>): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  const claims = { iat: now, exp: now + 60, method: 'GET', path: PATH, bodyHash: NOTHING, ...further };
  const { kid, alg, ...jwk } = key;
  return sign({ kid, alg, privateKey: (await importJWK(jwk, alg)) as CryptoKey, publicJwk: {} }, claims);
}

const get = async (path: string, headers: Record<string, string>, method = 'GET') =>
  fetch(gateway.server.url + path, { method, headers: { ...headers, ...UNCOUNTED } });

describe('Api-Signature', () => {
  it('lets in and tells who one is', async () => {
    const answer = await post(gateway.server.url, await signed('POST', '/graphql', VIEWER_BODY), VIEWER_BODY);
    expectViewer(answer, tenant, 'u-1', customer);
  });

  it('is what the documents say: a JWT that anybody can make without this program', async () => {
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

  it('takes a key of one’s own on P-384', async () => {
    const { privateKey, publicJwk } = await newPair('ES384');
    const { kty, crv, x, y } = publicJwk as PublicJwk;
    const em = gateway.database.adminOrm.em.fork();
    const { keyId } = await createSignatureCredential(em, wanted(), { kty, crv, x, y });
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

  it('reads the schema too, asked with GET or HEAD, each by its name', async () => {
    const path = '/schema.graphql';
    expect((await get(path, await signed('GET', path))).status).toBe(200);
    expect((await get(path, await signed('HEAD', path), 'HEAD')).status).toBe(200);
    expect((await get(path, await signed('GET', path), 'HEAD')).status).toBe(401);
    expect((await get(path, await signed('GET', path, 'x'))).status).toBe(401);
  });

  it('covers If-Match, If-None-Match and Idempotency-Key, each alone and together', async () => {
    for (const headers of HEADER_SETS) {
      const proof = await signedWith(headers);
      expect((await get(PATH, { ...headers, ...proof })).status, JSON.stringify(headers)).toBe(200);
      for (const other of HEADER_SETS.filter((each) => each !== headers)) {
        const answer = await get(PATH, { ...other, ...proof });
        expect(answer.status, JSON.stringify([headers, other])).toBe(401);
      }
    }
  });

  it('without the claim is accepted only without these headers', async () => {
    const proof = { 'api-signature': await tokenWith({ headers: undefined }) };
    for (const headers of HEADER_SETS) {
      const { status } = await get(PATH, { ...headers, ...proof });
      expect(status, JSON.stringify(headers)).toBe(Object.keys(headers).length === 0 ? 200 : 401);
    }
    expect((await get(PATH, { ...proof, accept: 'text/plain', 'x-query-cost': '1' })).status).toBe(200);
  });

  it('with a claim that is no hash of these headers is rejected', async () => {
    const hash = createHash('sha256').update('if-match:"3"\n').digest('hex');
    const claims = [null, '', 7, true, [hash], { hash }, hash.slice(2), `${hash} `, 'x'.repeat(64)];
    for (const headers of claims) {
      const proof = { 'api-signature': await tokenWith({ headers }) };
      expect((await get(PATH, { ...proof, 'if-match': '"3"' })).status).toBe(401);
      expect((await get(PATH, proof)).status).toBe(401);
    }
  });

  it('hashes a line for each of these headers, as the documents say', async () => {
    const headers = { 'if-none-match': '"0", W/"1"', 'idempotency-key': 'k é', 'if-match': '' };
    const lines = Buffer.from('idempotency-key:k é\nif-match:\nif-none-match:"0", W/"1"\n', 'latin1');
    const hash = createHash('sha256').update(lines).digest('hex');
    for (const claim of [hash, hash.toUpperCase()]) {
      const proof = { 'api-signature': await tokenWith({ headers: claim }) };
      expect((await get(PATH, { ...headers, ...proof })).status).toBe(200);
    }
    const { headers: signed } = decodeJwt((await signedWith(headers))['api-signature']);
    expect(signed).toBe(hash);
    const ofNothing = { 'api-signature': await tokenWith({ headers: NOTHING }) };
    expect((await get(PATH, ofNothing)).status).toBe(200);
    expect((await get(PATH, { ...ofNothing, 'if-match': '' })).status).toBe(401);
  });

  it('covers a header as it is without the white space around it, whatever the case of its name', async () => {
    const proof = await signedWith({ 'if-match': '"3"' });
    expect(await raw('GET', PATH, { ...proof, 'IF-Match': '\t "3" \t' }, [])).toMatch(/^HTTP\/1\.1 200 /);
    expect(await raw('GET', PATH, { ...proof, 'If-Match': '"3" ,' }, [])).toMatch(/^HTTP\/1\.1 401 /);
  });

  it('is rejected where one of these headers was sent twice', async () => {
    for (const name of ['if-match', 'if-none-match', 'idempotency-key']) {
      const twice = { [name]: '"3"', [name.toUpperCase()]: '"3"' };
      for (const signed of ['"3"', '"3", "3"']) {
        const proof = await signedWith({ [name]: signed });
        expect(await raw('GET', PATH, { ...proof, ...twice }, []), name).toMatch(/^HTTP\/1\.1 401 /);
      }
      const without = { 'api-signature': await tokenWith({ headers: undefined }) };
      expect(await raw('GET', PATH, { ...without, ...twice }, []), name).toMatch(/^HTTP\/1\.1 401 /);
    }
  });

  it('covers the version and the key of a write', async () => {
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

  it('covers a body that comes in pieces, and one of a GET that nobody reads', async () => {
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

  it('answers a body that is too large as one, and one that is none as that', async () => {
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

  it('does not take the place of a secret, nor a secret its place', async () => {
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

/** A request with a body in chunks, byte by byte as it is written here, and the answer as it comes. */
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
