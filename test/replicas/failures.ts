import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Tenant } from '../support/gateway.ts';
import { start } from '../support/process.ts';
import { interceptQueries } from '../support/queries.ts';
import { readsOf } from '../support/reads.ts';
import { type Fixture, POSITION, startOn } from './fixture.ts';

/** An error of PostgreSQL with this code. */
const raising = (code: string) => `do $$ begin raise exception using errcode = '${code}'; end $$`;

/** Tests of replicas that fail. The last one promotes the standby. */
export function describeFailures(open: () => Fixture): void {
  let fixture: Fixture;
  let reader: Tenant;

  beforeAll(async () => {
    fixture = open();
    reader = await fixture.credential();
    await fixture.database.caughtUp();
  });

  /** Sends queries until one is served by the replica again. */
  const untilServed = () =>
    expect.poll(() => readsOf(() => fixture.email(reader))).toEqual({ 'replica ok': 1 });

  describe('a query is executed again on the primary', () => {
    it.each([
      ['a conflict with replay', '40001'],
      ['a deadlock with replay', '40P01'],
      ['a shutdown', '57P01'],
    ])('after %s', async (_, code) => {
      const read = () => fixture.onFirstRead({ instead: raising(code) }, () => fixture.email(reader));
      expect(await readsOf(read)).toEqual({ 'replica ok': 1, 'primary failed': 1 });
    });

    it('after its connection was terminated, also if it reads several times', async () => {
      const document = `{ customers(first: 2) { nodes { addresses { line1 } } } organization { name } }`;
      const terminate = { instead: 'select pg_terminate_backend(pg_backend_pid())' };
      const read = async () => {
        const { errors, data } = await fixture.onFirstRead(terminate, () => reader.query(document));
        expect(errors).toBeUndefined();
        expect(data.customers.nodes.length).toBeGreaterThan(0);
      };
      expect(await readsOf(read)).toEqual({ 'replica ok': 1, 'primary failed': 1 });
    });

    it('but not after its statement was cancelled because it was too slow', async () => {
      const read = async () => {
        const slow = { instead: raising('57014') };
        const { status, errors } = await fixture.onFirstRead(slow, () => fixture.read(reader));
        expect([status, errors?.[0]?.extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
      };
      expect(await readsOf(read)).toEqual({ 'replica ok': 1 });
    });
  });

  it('a REST read is executed again on the primary', async () => {
    const { position } = await fixture.writeNew(fixture.tenant);
    await fixture.database.caughtUp();
    const read = () =>
      fixture.onFirstRead({ instead: raising('40001') }, async () =>
        expect((await fixture.rest(reader, { [POSITION]: position })).status).toBe(200),
      );
    expect(await readsOf(read)).toEqual({ 'replica ok': 1, 'primary failed': 1 });
  });

  it('a replica that goes away and comes back is logged once each, without any request', async () => {
    const settings = { ...fixture.database.environment, PORT: '0' };
    const gateway = start('dist/main.js', [], settings);
    const [, url] = await gateway.until(/The graph is at (\S+)\/graphql/);
    // Opens a connection to the replica.
    expect((await fixture.read(reader, {}, url)).status).toBe(200);
    await fixture.database.standby.crash();
    await gateway.until(/a read replica cannot be used/);
    await fixture.database.standby.start();
    await gateway.until(/the read replica can be used again/);
    const lines = (await gateway.end()).split('\n').filter((line) => line.includes('read replica'));
    const replica = `127.0.0.1:${fixture.database.standby.port}`;
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ level: 40, replica, reason: expect.stringMatching(/cannot be reached/) }),
      expect.objectContaining({ level: 30, replica, seconds: expect.any(Number) }),
    ]);
    expect(lines.join()).not.toContain('graph_app');
  });

  it('a replica that crashes under load causes no error, and is used again when it is back', async () => {
    const { standby } = fixture.database;
    let [isEnding, answers] = [false, 0];
    const readers = Array.from({ length: 4 }, async () => {
      while (!isEnding) {
        await fixture.email(reader);
        answers += 1;
      }
    });
    await expect.poll(() => answers).toBeGreaterThan(50);
    await standby.crash();
    const before = answers;
    await expect.poll(() => answers).toBeGreaterThan(before + 50);
    expect(await readsOf(() => fixture.email(fixture.tenant))).toHaveProperty('primary unavailable');
    await standby.start();
    await expect.poll(async () => readsOf(() => fixture.email(reader))).toHaveProperty('replica ok');
    isEnding = true;
    await Promise.all(readers);
  });

  it('a replica whose connection is lost at the end of a transaction is not used until it was checked', async () => {
    await untilServed();
    const { port } = fixture.database.standby;
    // Only the resolvers read `changes`, so this query has a transaction.
    const document = '{ customers(first: 1) { nodes { history { nodes { changes { path } } } } } }';
    const terminating = (text: string, client: pg.Client) =>
      client.port === port && text === 'commit'
        ? { instead: 'select pg_terminate_backend(pg_backend_pid())' }
        : undefined;
    await interceptQueries(terminating, async () => {
      expect(await readsOf(() => reader.query(document))).toEqual({ 'replica ok': 1 });
      await expect.poll(() => readsOf(() => fixture.email(reader))).toEqual({ 'primary unavailable': 1 });
    });
    await untilServed();
  });

  it('a read of a replica that stops responding is executed on the primary before the request times out', async () => {
    const { standby } = fixture.database;
    const server = await startOn({ ...fixture.database.environment, REQUEST_TIMEOUT: '10' });
    // Checks the connection, so the next read is sent without a check.
    expect((await fixture.read(reader, {}, server.url)).status).toBe(200);
    standby.signal('SIGSTOP');
    const read = async () => expect((await fixture.read(reader, {}, server.url)).status).toBe(200);
    expect(await readsOf(read)).toEqual({ 'replica ok': 1, 'primary failed': 1 });
    standby.signal('SIGCONT');
    await server.close();
  });

  it('a replica that receives nothing from a primary serves no reads', async () => {
    await untilServed();
    const standby = new pg.Client(fixture.database.standby.superuserUrl);
    await standby.connect();
    const receiveFrom = async (conninfo: string) => {
      await standby.query(`alter system set primary_conninfo = '${conninfo}'`);
      await standby.query('select pg_reload_conf()');
    };
    const { rows } = await standby.query('show primary_conninfo');
    await receiveFrom('');
    await expect.poll(() => readsOf(() => fixture.email(reader))).toEqual({ 'primary lagging': 1 });
    await receiveFrom(rows[0].primary_conninfo.replaceAll("'", "''"));
    await standby.end();
    await untilServed();
  });

  it('a promoted replica serves no more reads', async () => {
    await untilServed();
    fixture.database.standby.promote();
    await expect.poll(() => readsOf(() => fixture.email(reader))).toEqual({ 'primary unavailable': 1 });
  });
}
