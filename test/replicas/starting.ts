import { beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { hasPgBouncer, PgBouncer } from '../../faults/harness/pgbouncer.ts';
import { run } from '../support/process.ts';
import { readsOf } from '../support/reads.ts';
import { type Fixture, startOn } from './fixture.ts';

/** Tests of right and wrong URLs of replicas. */
export function describeStarting(open: () => Fixture): void {
  let fixture: Fixture;
  let urls: Record<'primary' | 'replica', string>;

  beforeAll(() => {
    fixture = open();
    const { DATABASE_URL, DATABASE_REPLICA_URLS } = fixture.database.environment;
    urls = { primary: DATABASE_URL, replica: DATABASE_REPLICA_URLS };
  });

  const changed = (change: (url: URL) => void): string => {
    const url = new URL(urls.replica);
    change(url);
    return url.href;
  };
  const hostOf = (url: string) => new URL(url).host;

  async function startError(replicaUrls: string): Promise<string> {
    const settings = { ...fixture.database.environment, DATABASE_REPLICA_URLS: replicaUrls };
    try {
      await (await startOn(settings)).close();
      return 'it started';
    } catch (error) {
      return (error as Error).message;
    }
  }

  /** Starts a gateway that cannot use its replica. Returns the reads of a query, and what `doctor` says. */
  async function startWithout(replicaUrl: string): Promise<[reads: object, doctor: string | undefined]> {
    const settings = { ...fixture.database.environment, DATABASE_REPLICA_URLS: replicaUrl };
    const server = await startOn(settings);
    const caller = await fixture.credential(server.url);
    const reads = await readsOf(async () =>
      expect((await fixture.read(caller, {}, server.url)).status).toBe(200),
    );
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    await server.close();
    const { code, stdout } = await run('dist/cli.js', ['doctor'], settings);
    expect(code).toBe(1);
    return [reads, stdout.split('\n').find((line) => line.startsWith('wrong'))];
  }

  describe('a start fails with one line if a replica', () => {
    it('is of another cluster', async () => {
      const other = inject('template').applicationUrl;
      expect(await startError(other)).toBe(
        `DATABASE_REPLICA_URLS (${hostOf(other)}): this is another cluster; use a standby of DATABASE_URL`,
      );
    });

    it('is of another database', async () => {
      const other = changed((url) => {
        url.pathname = '/postgres';
      });
      expect(await startError(other)).toBe(
        `DATABASE_REPLICA_URLS (${hostOf(other)}): this is another database; use the one of DATABASE_URL`,
      );
    });

    it('is of a database that does not exist', async () => {
      const other = changed((url) => {
        url.pathname = '/none';
      });
      expect(await startError(`${urls.replica},${other}`)).toBe(
        `DATABASE_REPLICA_URLS (${hostOf(other)}): the database does not exist`,
      );
    });

    it('has another role', async () => {
      const other = changed((url) => {
        url.username = 'graph_owner';
      });
      expect(await startError(other)).toBe(
        `DATABASE_REPLICA_URLS (${hostOf(other)}): this is another role; use the one of DATABASE_URL`,
      );
    });

    it('cannot be compared with the primary', async () => {
      const right = 'execute on function pg_control_system()';
      await fixture.database.onPrimary(`revoke ${right} from public`);
      try {
        expect(await startError(urls.replica)).toBe(
          `DATABASE_REPLICA_URLS: the role may not call pg_control_system(); as a superuser: grant ${right} to …`,
        );
      } finally {
        await fixture.database.onPrimary(`grant ${right} to public`);
      }
    });

    it('is configured without a primary', async () => {
      await expect(startOn({ DATABASE_REPLICA_URLS: urls.replica })).rejects.toThrow(
        'DATABASE_URL must be set because DATABASE_REPLICA_URLS is set',
      );
    });
  });

  describe('a gateway starts and reads from the primary while a replica', () => {
    it('is a primary, as after a failover', async () => {
      expect(await startWithout(urls.primary)).toEqual([
        { 'primary unavailable': 1 },
        `wrong replica: DATABASE_REPLICA_URLS (${hostOf(urls.primary)}): this is a primary; use the URL of a standby`,
      ]);
    });

    it('cannot be reached', async () => {
      const nowhere = changed((url) => {
        url.port = '1';
      });
      expect(await startWithout(nowhere)).toEqual([
        { 'primary unavailable': 1 },
        'wrong replica: DATABASE_REPLICA_URLS (127.0.0.1:1): the database cannot be reached (ECONNREFUSED)',
      ]);
    });

    it('has not replayed a migration', async () => {
      const last = `(select name from mikro_orm_migrations order by id desc limit 1)`;
      const name = (await fixture.database.onPrimary(`select ${last} as name`)).rows[0].name;
      await fixture.database.onPrimary(`delete from mikro_orm_migrations where name = '${name}'`);
      await fixture.whilePaused(async () => {
        await fixture.database.onPrimary(`insert into mikro_orm_migrations (name) values ('${name}')`);
        expect(await startWithout(urls.replica)).toEqual([
          { 'primary unavailable': 1 },
          `wrong replica: DATABASE_REPLICA_URLS (${hostOf(urls.replica)}): the tables are not up to date; wait until it has replayed them`,
        ]);
      });
    });
  });

  it.skipIf(!hasPgBouncer)(
    'a replica can be behind a pooler that does not track statement names',
    async () => {
      const pooler = await PgBouncer.start(fixture.database.standby.port);
      const pooled = changed((url) => {
        url.port = String(pooler.port);
      });
      const server = await startOn({ ...fixture.database.environment, DATABASE_REPLICA_URLS: pooled });
      const caller = await fixture.credential(server.url);
      const results = new Set<string>();
      const reasons = new Set<string>();
      const readAll = async () => {
        const reads = Array.from({ length: 40 }, () => fixture.read(caller, {}, server.url));
        for (const { status, errors } of await Promise.all(reads)) results.add([status, errors].join());
      };
      // The first connections can take longer than a read waits. Then the primary serves it.
      await vi.waitFor(
        async () => {
          const counts = await readsOf(readAll);
          for (const reason of Object.keys(counts)) reasons.add(reason);
          expect(counts).toEqual({ 'replica ok': 40 });
        },
        { timeout: 30_000, interval: 1_000 },
      );
      // The statement name of another connection would make a read fail, in any round.
      expect(results).toEqual(new Set(['200,']));
      expect(reasons).not.toContain('primary failed');
      await server.close();
      await pooler.stop();
    },
  );

  it('doctor checks each replica', async () => {
    const settings = {
      ...fixture.database.environment,
      DATABASE_REPLICA_URLS: `${urls.replica},${urls.replica}`,
    };
    const { code, stdout } = await run('dist/cli.js', ['doctor'], settings);
    expect([code, stdout.split('\n').filter((line) => line.startsWith('ok    replica'))]).toEqual([
      0,
      Array(2).fill(
        `ok    replica: ${hostOf(urls.replica)} is a standby of the same cluster, and has the tables`,
      ),
    ]);
  });
}
