import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { revokeCredential } from '../../src/modules/credential/revoke-credential.ts';
import type { Tenant } from '../support/gateway.ts';
import { interceptQueries } from '../support/queries.ts';
import { readsOf } from '../support/reads.ts';
import { CHECK, type Fixture, POSITION, startOn } from './fixture.ts';
import { TcpProxy } from './proxy.ts';

/** Tests of what goes to a replica, and what to the primary. */
export function describeRouting(open: () => Fixture): void {
  let fixture: Fixture;
  let writer: Tenant;
  let reader: Tenant;

  beforeAll(async () => {
    fixture = open();
    writer = await fixture.credential();
    reader = await fixture.credential();
    await fixture.database.caughtUp();
  });

  describe('a query', () => {
    it('is one statement on the replica and none on the primary', async () => {
      // The credential and the rate limit are known to the gateway for a moment.
      await fixture.read(reader);
      const { primary, standby } = await fixture.statements(() => fixture.read(reader));
      expect(standby.filter((text) => !CHECK.test(text))).toHaveLength(1);
      expect(primary.filter((text) => /customer/.test(text))).toEqual([]);
    });

    it('checks its connection at most once a second', async () => {
      const { standby } = await fixture.statements(async () => {
        const end = performance.now() + 1_500;
        while (performance.now() < end) await fixture.read(reader);
      });
      const checks = standby.filter((text) => CHECK.test(text));
      expect(standby.length - checks.length).toBeGreaterThan(10);
      // The pool has three connections.
      expect(checks.length).toBeLessThanOrEqual(6);
    });

    it('goes to the primary while the replica is more than ten seconds behind', async () => {
      const lag = (text: string) =>
        CHECK.test(text)
          ? { instead: text.replace(/\S+ = \S+ as/, 'false as').replace(/extract.*::float8/, '11::float8') }
          : undefined;
      // A position that no connection is known to have replayed needs a check.
      const { position } = await fixture.writeNew(writer);
      await fixture.database.caughtUp();
      const counts = await interceptQueries(lag, () =>
        readsOf(() => fixture.email(reader, { [POSITION]: position })),
      );
      expect(counts).toEqual({ 'primary lagging': 1 });
    });
  });

  it('a replica URL of a proxy may lead each connection to another standby', async () => {
    const second = await fixture.database.startStandby();
    const paused = new pg.Client(second.superuserUrl);
    await paused.connect();
    await paused.query('select pg_wal_replay_pause()');
    const proxy = await TcpProxy.start([fixture.database.standby.port, second.port]);
    const url = new URL(fixture.database.environment.DATABASE_REPLICA_URLS);
    url.port = String(proxy.port);
    const server = await startOn({ ...fixture.database.environment, DATABASE_REPLICA_URLS: url.href });
    const { email, position } = await fixture.writeNew(writer);
    await fixture.database.caughtUp();
    const counts = await readsOf(async () => {
      const reads = Array.from({ length: 30 }, () =>
        fixture.read(reader, { [POSITION]: position }, server.url),
      );
      for (const { data } of await Promise.all(reads)) expect(data.customer.contact.email).toBe(email);
    });
    expect(Object.keys(counts).sort()).toEqual(['primary behind', 'replica ok']);
    await server.close();
    proxy.close();
    await paused.end();
    await second.stop();
  });

  describe('a mutation', () => {
    const document = `mutation ($input: UpdateCustomerEmailInput!) { updateCustomerEmail(input: $input) {
      customer { history(first: 1) { nodes { version } } } } }`;

    it('uses the primary alone, and asks for the position together with its commit', async () => {
      const input = { customerId: fixture.customerId, email: 'second@example.com' };
      let counts = {};
      const { primary, standby } = await fixture.statements(async () => {
        counts = await readsOf(() => writer.query(document, { input }));
      });
      expect(standby).toEqual([]);
      expect(primary[primary.indexOf('commit') + 1]).toMatch(/pg_current_wal_flush_lsn/);
      expect(counts).toEqual({ 'primary mutation': 1 });
    });

    it('needs no round trip for the position', async () => {
      const events: string[] = [];
      const observe = (text: string) => {
        const name =
          text === 'commit' || /pg_current_wal_flush_lsn/.test(text) ? text.slice(0, 6) : undefined;
        if (!name) return undefined;
        events.push(`${name} sent`);
        return { answered: () => void events.push(`${name} answered`) };
      };
      await interceptQueries(observe, () => fixture.writeNew(writer));
      expect(events).toEqual(['commit sent', 'select sent', 'commit answered', 'select answered']);
    });
  });

  describe('a revoked credential', () => {
    it('is rejected within a second, also if the replica does not know of it', async () => {
      const own = await fixture.credential();
      await fixture.whilePaused(async () => {
        expect((await fixture.read(own)).status).toBe(200);
        await revokeCredential(fixture.adminOrm.em.fork(), own.headers['x-api-key'] ?? '');
        await sleep(1_000);
        expect((await fixture.read(own)).status).toBe(401);
      });
    });
  });

  describe('without DATABASE_REPLICA_URLS', () => {
    it('no response has a position, a sent one is ignored, and no further statement is sent', async () => {
      const server = await startOn({ DATABASE_URL: fixture.database.environment.DATABASE_URL });
      const own = await fixture.credential(server.url);
      const { primary } = await fixture.statements(async () => {
        const { headers, text } = await fixture.write(own, 'alone@example.com');
        expect([headers.get(POSITION), JSON.parse(text).extensions]).toEqual([null, undefined]);
      });
      expect(primary.filter((text) => /wal|pg_control/.test(text))).toEqual([]);
      const read = async () =>
        expect((await fixture.read(own, { [POSITION]: 'ignored' }, server.url)).status).toBe(200);
      expect(await readsOf(read)).toEqual({});
      await server.close();
    });
  });
}
