import { hasDebianPostgres } from './debian.ts';
import { DebianDatabase, environmentOn, type OwnDatabase } from './own-database.ts';
import { hasPgBouncer, PgBouncer } from './pgbouncer.ts';

/** Returns which package is missing, or undefined if a pooled database can be started. */
export function missingForPooler(): string | undefined {
  if (!hasDebianPostgres) return 'PostgreSQL 15 is not installed (apt install postgresql)';
  return hasPgBouncer ? undefined : 'PgBouncer is not installed (apt install pgbouncer)';
}

/** Debian's PostgreSQL behind Debian's PgBouncer. */
export class PooledDatabase implements OwnDatabase {
  readonly #direct: DebianDatabase;
  readonly pooler: PgBouncer;

  private constructor(direct: DebianDatabase, pooler: PgBouncer) {
    this.#direct = direct;
    this.pooler = pooler;
  }

  static async open(): Promise<PooledDatabase> {
    const direct = await DebianDatabase.open();
    return new PooledDatabase(direct, await PgBouncer.start(direct.cluster.port));
  }

  get environment() {
    return environmentOn(this.pooler.port);
  }

  /** URL that bypasses the pooler. */
  get directUrl(): string {
    return this.#direct.environment.DATABASE_URL;
  }

  get superuserUrl(): string {
    return this.#direct.superuserUrl;
  }

  async close(): Promise<void> {
    await this.pooler.stop();
    await this.#direct.close();
  }
}
