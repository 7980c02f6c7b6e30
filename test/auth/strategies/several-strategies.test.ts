import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { createSignatureCredential } from '../../../src/modules/credential/create-credential.ts';
import { type Answer, type Gateway, post, startGateway, type Tenant } from '../../support/gateway.ts';
import { claimsFor, newPair, type Pair, sign, TestIssuer } from '../../support/issuer.ts';
import { expectUnauthenticated, VIEWER_BODY } from '../../support/viewer.ts';

let issuer: TestIssuer;
let gateway: Gateway;
let tenant: Tenant;
let pair: Pair;

beforeAll(async () => {
  pair = await newPair('ES256');
  issuer = await TestIssuer.start([pair]);
  gateway = await startGateway(issuer.settings);
  tenant = await gateway.tenant();
});
afterAll(async () => {
  await gateway.close();
  await issuer.close();
});

const ask = (headers: Record<string, string>): Promise<Answer> =>
  post(gateway.server.url, headers, VIEWER_BODY);

describe('several strategies in one request', () => {
  it('are rejected, even if each would be accepted alone', async () => {
    const { 'x-api-key': key, 'x-api-secret': secret } = tenant.headers;
    const authorization = `Bearer ${await sign(pair, claimsFor(tenant.id))}`;
    const { signingKey } = await createSignatureCredential(gateway.database.adminOrm.em.fork(), {
      organizationId: tenant.id,
      name: 'signature',
      scopes: SCOPES,
    });
    const both: Record<string, string>[] = [
      { ...tenant.headers, authorization },
      { ...tenant.headers, authorization: `${key}.${secret}` },
      { authorization, 'x-api-key': key ?? '' },
      { authorization, 'api-signature': signingKey?.kid ?? '' },
      { ...tenant.headers, 'api-signature': '' },
    ];
    for (const headers of both) await expectUnauthenticated(ask(headers), gateway.server.url);
    // An unknown scheme is ignored, because a proxy may add one.
    expect((await ask({ ...tenant.headers, authorization: 'Basic eDp5' })).status).toBe(200);
  });

  it('are rejected in one header that was sent twice', async () => {
    const authorization = `Bearer ${await sign(pair, claimsFor(tenant.id))}`;
    const headers = new Headers(tenant.headers);
    headers.append('x-api-key', 'other');
    await expectUnauthenticated(ask(Object.fromEntries(headers)), gateway.server.url);
    expect(await statusOf([['authorization', authorization]])).toBe(200);
    for (const second of [authorization, 'Bearer x', 'Basic eDp5', 'x.y']) {
      const twice: [string, string][] = [
        ['authorization', authorization],
        ['authorization', second],
      ];
      expect(await statusOf(twice)).toBe(401);
    }
  });

  function statusOf(headers: [string, string][]): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const lines = [...headers, ['host', 'x'], ['content-type', 'application/json']].flat();
      request(`${gateway.server.url}/graphql`, { method: 'POST', headers: lines }, (response) => {
        response.resume().once('end', () => resolve(response.statusCode));
      })
        .once('error', reject)
        .end(VIEWER_BODY);
    });
  }
});
