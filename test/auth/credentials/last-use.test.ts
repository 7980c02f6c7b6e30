import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LastUse } from '../../../src/auth/credentials/last-use.ts';
import { readConfig } from '../../../src/config.ts';
import { poolOf } from '../../../src/db/pool.ts';
import { listCredentials } from '../../../src/modules/credential/list-credentials.ts';
import { createServer } from '../../../src/server.ts';
import { type Gateway, post, startGateway, type Tenant } from '../../support/gateway.ts';
import { interceptQueries } from '../../support/queries.ts';
import { VIEWER_BODY } from '../../support/viewer.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const HOLDER = { scopes: new Set<string>(), userId: null, strategy: 'key' as const };

const RECORDING = /record_credential_use/;

const keyOf = ({ headers }: Tenant) => headers['x-api-key'] ?? '';

async function lastUseOf(of: Tenant): Promise<Date | null | undefined> {
  const listed = await listCredentials(gateway.database.adminOrm.em.fork(), tenant.id);
  return listed.find(({ keyId }) => keyId === keyOf(of))?.lastUsedAt;
}

/** Returns the statements that record uses while a separate server runs the work and closes. */
async function recordedBy(work: (url: string) => Promise<unknown>): Promise<string[]> {
  const settings = { PORT: '0', DATABASE_URL: gateway.database.url, LOG_LEVEL: 'silent' };
  const server = await createServer(readConfig(settings));
  const sent: string[] = [];
  const onQuery = (text: string) => {
    sent.push(text);
    return undefined;
  };
  await interceptQueries(onQuery, () => work(server.url).finally(() => server.close()));
  return sent.filter((text) => RECORDING.test(text));
}

describe('the last use of a credential', () => {
  it('is recorded to the minute, for all used credentials in one statement, when the server closes', async () => {
    const [used, other, unused, failed] = await Promise.all(
      [1, 2, 3, 4].map(() => gateway.credential(tenant)),
    );
    const wrong = { ...failed?.headers, 'x-api-secret': used?.headers['x-api-secret'] ?? '' };
    const before = Date.now();
    const sent = await recordedBy(async (url) => {
      for (let i = 0; i < 5; i += 1) await post(url, used?.headers ?? {}, VIEWER_BODY);
      const { 'x-api-key': key, 'x-api-secret': secret } = other?.headers ?? {};
      expect((await post(url, { authorization: `${key}.${secret}` }, VIEWER_BODY)).status).toBe(200);
      expect((await post(url, wrong, VIEWER_BODY)).status).toBe(401);
    });
    expect(sent).toHaveLength(1);
    for (const each of [used, other]) {
      const at = (await lastUseOf(each as Tenant))?.getTime() ?? 0;
      expect(at % 60_000).toBe(0);
      expect(Math.abs(at - before)).toBeLessThanOrEqual(120_000);
    }
    expect([await lastUseOf(unused as Tenant), await lastUseOf(failed as Tenant)]).toEqual([null, null]);
  });

  it('is recorded once a minute while the server runs', async () => {
    const each = await gateway.credential(tenant);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const lastUse = new LastUse(await poolOf(gateway.database.orm), gateway.server.app.log);
    lastUse.add({ ...HOLDER, organizationId: tenant.id, subject: keyOf(each) });
    vi.advanceTimersByTime(59_000);
    expect(await lastUseOf(each)).toBeNull();
    vi.advanceTimersByTime(1_000);
    vi.useRealTimers();
    await expect.poll(() => lastUseOf(each)).toBeInstanceOf(Date);
    await lastUse.close();
  });

  it('costs no statement if no credential was used', async () => {
    expect(await recordedBy((url) => fetch(`${url}/livez`))).toEqual([]);
  });

  it('is written once per minute and never moves back', async () => {
    const each = await gateway.credential(tenant);
    const { em } = gateway.database.adminOrm;
    const record = () =>
      gateway.database.orm.em.execute('select record_credential_use(array[?])', [keyOf(each)]);
    const row = () =>
      em.execute('select xmin::text, last_used_at from credential where key = ?', [keyOf(each)]);
    await em.execute(`update credential set last_used_at = now() + interval '1 hour' where key = ?`, [
      keyOf(each),
    ]);
    const [before] = await row();
    await record();
    expect(await row()).toEqual([before]);
    await em.execute('update credential set last_used_at = null where key = ?', [keyOf(each)]);
    await record();
    expect(await lastUseOf(each)).toBeInstanceOf(Date);
  });

  it('does not fail requests if it cannot be recorded', async () => {
    const { em } = gateway.database.adminOrm;
    const rename = (from: string, to: string) => em.execute(`alter function ${from}(text[]) rename to ${to}`);
    await rename('record_credential_use', 'other_name');
    const sent = await recordedBy(async (url) => {
      expect((await post(url, tenant.headers, VIEWER_BODY)).status).toBe(200);
    }).finally(() => rename('other_name', 'record_credential_use'));
    expect(sent).toHaveLength(1);
  });
});
