import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { type Gateway, post, startGateway, type Tenant } from '../../support/gateway.ts';
import { claimsFor, newPair, type Pair, sign, TestIssuer } from '../../support/issuer.ts';
import { createPerson } from '../../support/mutations.ts';
import { expectUnauthenticated, expectViewer, VIEWER_BODY } from '../../support/viewer.ts';

const USER = 'ada@example.com';
/** The scopes that a token with all scopes grants. */
const GRANTED = SCOPES.filter((scope) => scope !== 'documents:any');
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'];

let pairs: Pair[];
let pair: Pair;
let issuer: TestIssuer;
let gateway: Gateway;
let tenant: Tenant;
let customer: string;

beforeAll(async () => {
  pairs = await Promise.all(ALGORITHMS.map(newPair));
  [pair] = pairs as [Pair];
  issuer = await TestIssuer.start(pairs);
  gateway = await startGateway(issuer.settings);
  tenant = await gateway.tenant();
  customer = await tenant.customers.person();
  await tenant.customers.userLink(customer, { userId: USER });
});
afterAll(async () => {
  await gateway.close();
  await issuer.close();
});

const ask = (token: string, scheme = 'Bearer', body = VIEWER_BODY) =>
  post(gateway.server.url, { authorization: `${scheme} ${token}` }, body);

describe('Authorization: Bearer', () => {
  it('authenticates with a token of each algorithm, and identifies the user', async () => {
    for (const each of pairs) {
      expectViewer(await ask(await sign(each, claimsFor(tenant.id))), tenant, USER, customer, GRANTED);
    }
  });

  it('accepts the scheme in any case, one of several audiences, and an id in upper case', async () => {
    const claims = claimsFor(tenant.id.toUpperCase(), { aud: ['other', claimsFor('').aud as string] });
    expectViewer(await ask(await sign(pair, claims), 'bEARER'), tenant, USER, customer, GRANTED);
  });

  it('can read the schema', async () => {
    const headers = { authorization: `Bearer ${await sign(pair, claimsFor(tenant.id))}` };
    expect((await fetch(`${gateway.server.url}/schema.graphql`, { headers })).status).toBe(200);
  });

  it('grants the known scopes that it names, as a string, as a list, or none', async () => {
    const cases = [
      ['tax:read openid all:read tax:write', ['tax:read', 'tax:write']],
      [['tax:read', 'openid', 7, null], ['tax:read']],
      [undefined, []],
      [{ 'tax:read': true }, []],
    ] as const;
    const body = JSON.stringify({ query: '{ viewer { scopes } }' });
    for (const [scope, granted] of cases) {
      const token = await sign(pair, claimsFor(tenant.id, { scope }));
      expect((await ask(token, 'Bearer', body)).data.viewer.scopes).toEqual(granted);
    }
  });

  it.each([
    ['names no organization', { organization: undefined }],
    ['names an unknown organization', { organization: '0198f7a0-0000-7000-8000-00000000ffff' }],
    ['names an organization that is not an id', { organization: "x' or true --" }],
    ['has no user', { sub: undefined }],
    ['has an empty user', { sub: '' }],
    ['has a user with a null character', { sub: 'a\0b' }],
    ['has a user that is too long', { sub: 'a'.repeat(256) }],
    ['has a user that is not a string', { sub: 7 }],
    ['has a user with too many combining marks', { sub: `a${'\u0315'.repeat(31)}` }],
    ['has a blank user', { sub: '  ' }],
    ['has a user with an unpaired surrogate', { sub: 'ada\ud800' }],
  ])('is rejected when it %s', async (_name, claims) => {
    await expectUnauthenticated(ask(await sign(pair, claimsFor(tenant.id, claims))), gateway.server.url);
  });

  it.each([
    ['Ada Lovelace', 'Ada Lovelace'],
    ['jos\u00e9', 'jos\u00e9'],
    ['山田 太郎', '山田 太郎'],
    ['\ud83d\ude00', '\ud83d\ude00'],
    ['jose\u0301', 'jos\u00e9'],
    ['\uf900', '\u8c48'],
    [' ada', 'ada'],
    ['ada\u00a0', 'ada'],
    ['\ufeffada', 'ada'],
    ['e\u0301'.repeat(255), '\u00e9'.repeat(255)],
  ])('normalizes the user like user links: %j', async (sub, userId) => {
    const body = JSON.stringify({ query: '{ viewer { userId } }' });
    const answer = await ask(await sign(pair, claimsFor(tenant.id, { sub })), 'Bearer', body);
    expect(answer.data.viewer.userId).toBe(userId);
  });

  it('finds the customers of a user, whatever Unicode form the user and the link have', async () => {
    const links = `mutation ($input: LinkUserToCustomerInput!) { linkUserToCustomer(input: $input) { userErrors { code } } }`;
    for (const userId of ['Zoe\u0308@example.com', 'Ren\u00e9@example.com']) {
      const linked = await tenant.query(links, { input: { customerId: customer, userId } });
      expect(linked.data.linkUserToCustomer.userErrors).toEqual([]);
      for (const form of ['NFC', 'NFD']) {
        const sub = userId.normalize(form);
        const answer = await ask(await sign(pair, claimsFor(tenant.id, { sub })));
        expectViewer(answer, tenant, userId.normalize('NFC'), customer, GRANTED);
      }
    }
  });

  it('is one credential for the journal and idempotency keys, whatever Unicode form its user has', async () => {
    const owned = await createPerson(tenant);
    const credentialOf = async (sub: string) => {
      const body = JSON.stringify({
        query: `mutation { updateCustomerBranch(input: { customerId: "${owned}", branchId: "b", idempotencyKey: "one" }) {
          customer { history(first: 1) { nodes { version actor { credential } } } } } }`,
      });
      const { data } = await ask(await sign(pair, claimsFor(tenant.id, { sub })), 'Bearer', body);
      return data.updateCustomerBranch.customer.history.nodes;
    };
    expect(await credentialOf('Chloe\u0308')).toEqual(await credentialOf('Chlo\u00eb'));
  });

  it('is in the journal as a hash next to the user id, because `sub` may be an e-mail address', async () => {
    const token = await sign(pair, claimsFor(tenant.id));
    const body = JSON.stringify({
      query: `mutation { updateCustomerBranch(input: { customerId: "${customer}", branchId: "b" }) {
        customer { history(first: 1) { nodes { actor { credential userId } } } } } }`,
    });
    const { data } = await ask(token, 'Bearer', body);
    expect(data.updateCustomerBranch.customer.history.nodes).toEqual([
      { actor: { credential: expect.stringMatching(/^bearer:[0-9a-f]{16}$/), userId: USER } },
    ]);
  });
});
