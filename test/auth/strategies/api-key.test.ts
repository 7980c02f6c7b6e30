import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revokeCredentials } from '../../../src/modules/credential/revoke-credential.ts';
import { type Gateway, post, startGateway, type Tenant } from '../../support/gateway.ts';
import { expectViewer, VIEWER_BODY } from '../../support/viewer.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const query = '{ viewer { organization { bankId } userId } }';
const ask = (headers: Record<string, string>) => post(gateway.server.url, headers, { query });

describe('X-API-Key with X-API-Secret', () => {
  it('authenticates and identifies the organization', async () => {
    const { data } = await ask(tenant.headers);
    expect(data.viewer).toEqual({ organization: { bankId: tenant.bankId }, userId: null });
  });

  it("identifies the user, with the user's customers", async () => {
    const user = await gateway.tenant({ userId: 'u-1' });
    const customer = await user.customers.person();
    await user.customers.userLink(customer, { userId: 'u-1' });
    expectViewer(await post(gateway.server.url, user.headers, VIEWER_BODY), user, 'u-1', customer);
  });

  it('is rejected with 401 and the same message for all causes', async () => {
    const other = await gateway.tenant();
    const { 'x-api-key': key = '', 'x-api-secret': secret = '' } = tenant.headers;
    const attempts = [
      {},
      { 'x-api-key': key },
      { 'x-api-secret': secret },
      { 'x-api-key': key, 'x-api-secret': '' },
      { 'x-api-key': key, 'x-api-secret': other.headers['x-api-secret'] ?? '' },
      { 'x-api-key': 'cg_unknown', 'x-api-secret': secret },
      { 'x-api-key': key, 'x-api-secret': `${secret}x` },
      { 'x-api-key': `${key}'`, 'x-api-secret': secret },
    ] as Record<string, string>[];
    const answers = await Promise.all(attempts.map(ask));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is rejected before the body is read', async () => {
    const answer = await post(gateway.server.url, {}, '{"query": ');
    expect(answer.status).toBe(401);
  });

  it('is rejected within a second after it was revoked', async () => {
    const revoked = await gateway.tenant();
    expect((await ask(revoked.headers)).status).toBe(200);
    await revokeCredentials(gateway.database.adminOrm.em.fork(), revoked.id, 'test');
    const deadline = Date.now() + 1_500;
    let status = 200;
    while (status === 200 && Date.now() < deadline) ({ status } = await ask(revoked.headers));
    expect(status).toBe(401);
  });

  it('stores only a hash of the secret', async () => {
    const rows = await gateway.database.adminOrm.em
      .getConnection()
      .execute('select credential::text as row from credential');
    const secret = tenant.headers['x-api-secret'] ?? '';
    const plain = Buffer.from(secret, 'base64url').toString('hex');
    expect(JSON.stringify(rows)).toContain(tenant.headers['x-api-key']);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain(plain);
  });
});
