import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { DebianPostgres } from '../../faults/harness/debian.ts';
import { DebianDatabase, environmentOn } from '../../faults/harness/own-database.ts';
import { migrate } from '../../src/orm/migrate.ts';
import { openOrm } from '../../src/orm/open-orm.ts';

/** A primary with the tables, and a standby that replicates it. */
export class Replicated {
  readonly primary: DebianDatabase;
  readonly standby: DebianPostgres;
  readonly adminOrm: MikroORM;

  private constructor(primary: DebianDatabase, standby: DebianPostgres, adminOrm: MikroORM) {
    this.primary = primary;
    this.standby = standby;
    this.adminOrm = adminOrm;
  }

  static async open(): Promise<Replicated> {
    const primary = await DebianDatabase.open();
    const { DATABASE_URL, DATABASE_ADMIN_URL } = primary.environment;
    await migrate(DATABASE_ADMIN_URL, DATABASE_URL);
    const standby = await primary.cluster.startStandby();
    return new Replicated(primary, standby, await openOrm(DATABASE_ADMIN_URL));
  }

  get replicaUrl(): string {
    return environmentOn(this.standby.port).DATABASE_URL;
  }

  get settings(): Record<string, string> {
    return { DATABASE_URL: this.primary.environment.DATABASE_URL, DATABASE_REPLICA_URLS: this.replicaUrl };
  }

  onPrimary(statement: string): Promise<pg.QueryResult> {
    return send(this.primary.superuserUrl, statement);
  }

  onStandby(statement: string): Promise<pg.QueryResult> {
    return send(this.standby.superuserUrl, statement);
  }

  /** Waits until the standby has replayed everything that the primary has written. */
  async caughtUp(): Promise<void> {
    const { rows } = await this.onPrimary('select pg_current_wal_flush_lsn()::text as location');
    const replayed = `select pg_last_wal_replay_lsn() >= '${rows[0].location}' as done`;
    while (!(await this.onStandby(replayed)).rows[0].done) {}
  }

  /** Runs `work` while the standby replays nothing. */
  async whilePaused(work: () => Promise<void>): Promise<void> {
    await this.caughtUp();
    await this.onStandby('select pg_wal_replay_pause()');
    try {
      while (
        (await this.onStandby('select pg_get_wal_replay_pause_state() as state')).rows[0].state !== 'paused'
      ) {}
      await work();
    } finally {
      await this.onStandby('select pg_wal_replay_resume()');
    }
  }

  async close(): Promise<void> {
    await this.adminOrm.close();
    await this.standby.stop();
    await this.primary.close();
  }
}

async function send(url: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client(url);
  await client.connect();
  return client.query(statement).finally(() => client.end());
}
