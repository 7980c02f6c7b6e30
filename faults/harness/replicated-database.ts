import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { DebianPostgres } from './debian.ts';
import { DebianDatabase, environmentOn, type OwnDatabase } from './own-database.ts';

interface Environment extends Record<string, string> {
  DATABASE_URL: string;
  DATABASE_ADMIN_URL: string;
  DATABASE_REPLICA_URLS: string;
}

/** Debian's PostgreSQL with a standby that serves reads. */
export class ReplicatedDatabase implements OwnDatabase {
  readonly standby: DebianPostgres;
  readonly #primary: DebianDatabase;

  private constructor(primary: DebianDatabase, standby: DebianPostgres) {
    this.#primary = primary;
    this.standby = standby;
  }

  static async open(): Promise<ReplicatedDatabase> {
    const primary = await DebianDatabase.open();
    return new ReplicatedDatabase(primary, await primary.cluster.startStandby());
  }

  /** Starts another standby. The caller stops it. */
  startStandby(): Promise<DebianPostgres> {
    return this.#primary.cluster.startStandby();
  }

  get environment(): Environment {
    const { DATABASE_URL } = environmentOn(this.standby.port);
    return { ...this.#primary.environment, DATABASE_REPLICA_URLS: DATABASE_URL };
  }

  get superuserUrl(): string {
    return this.#primary.superuserUrl;
  }

  onPrimary(statement: string): Promise<pg.QueryResult> {
    return send(this.superuserUrl, statement);
  }

  onStandby(statement: string): Promise<pg.QueryResult> {
    return send(this.standby.superuserUrl, statement);
  }

  /** Waits until the standby has replayed everything that the primary has written. */
  async caughtUp(): Promise<void> {
    const { rows } = await this.onPrimary('select pg_current_wal_flush_lsn()::text as location');
    await this.#untilStandby(`pg_last_wal_replay_lsn() >= '${rows[0].location}'`);
  }

  /** Pauses the replay of the standby. */
  async pause(): Promise<void> {
    await this.onStandby('select pg_wal_replay_pause()');
    await this.#untilStandby(`pg_get_wal_replay_pause_state() = 'paused'`);
  }

  async resume(): Promise<void> {
    await this.onStandby('select pg_wal_replay_resume()');
  }

  async #untilStandby(condition: string): Promise<void> {
    while (!(await this.onStandby(`select ${condition} as holds`)).rows[0].holds) await sleep(5);
  }

  async close(): Promise<void> {
    await this.standby.stop();
    await this.#primary.close();
  }
}

async function send(url: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client(url);
  await client.connect();
  return client.query(statement).finally(() => client.end());
}
