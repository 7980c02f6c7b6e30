import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, post, startGateway, type Tenant } from '../../support/gateway.ts';
import { expectUnauthenticated, expectViewer, VIEWER_BODY } from '../../support/viewer.ts';

let gateway: Gateway;
let tenant: Tenant;
let customer: string;
let key: string;
let secret: string;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant({ userId: 'u-1' });
  customer = await tenant.customers.person();
  await tenant.customers.userLink(customer, { userId: 'u-1' });
  ({ 'x-api-key': key = '', 'x-api-secret': secret = '' } = tenant.headers);
});
afterAll(() => gateway.close());

const ask = (headers: Record<string, string>) => post(gateway.server.url, headers, VIEWER_BODY);

describe('Authorization without a scheme', () => {
  it('authenticates with the credentials of X-API-Key, and identifies the user', async () => {
    expectViewer(await ask({ authorization: `${key}.${secret}` }), tenant, 'u-1', customer);
  });

  it('can read the schema', async () => {
    const headers = { authorization: `${key}.${secret}` };
    expect((await fetch(`${gateway.server.url}/schema.graphql`, { headers })).status).toBe(200);
  });

  it.each([
    ['without a secret', () => key],
    ['with an empty secret', () => `${key}.`],
    ['with an empty key', () => `.${secret}`],
    ['with a wrong secret', () => `${key}.${'A'.repeat(43)}`],
    ['with a non-canonical encoding of the secret', () => `${key}.${nonCanonical(secret)}`],
    ['with a longer secret', () => `${key}.${secret}A`],
    ['with a suffix after the secret', () => `${key}.${secret}.x`],
    ['with a key in another format', () => `${key}'.${secret}`],
    ['with an unknown key', () => `cg_${'0'.repeat(24)}.${secret}`],
    ['with a scheme', () => `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`],
    ['with a scheme before the credentials', () => `Key ${key}.${secret}`],
  ])('is rejected %s', async (_name, value) => {
    await expectUnauthenticated(ask({ authorization: value() }), gateway.server.url);
  });
});

/** Returns a text that decodes to the same bytes: the last character has two unused bits. */
function nonCanonical(text: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return text.slice(0, -1) + alphabet[alphabet.indexOf(text.at(-1) ?? '') + 1];
}
