import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { DEBIAN_BIN, DebianPostgres } from './debian.ts';

/** A database that a fault uses instead of the bundled one. */
export interface OwnDatabase {
  environment: { DATABASE_URL: string; DATABASE_ADMIN_URL: string };
  superuserUrl: string;
  close(): Promise<void>;
}

const PASSWORDS = { GRAPH_OWNER_PASSWORD: 'owner', GRAPH_APP_PASSWORD: 'app' };

/**
 * Debian's PostgreSQL with the roles and the database of `docker/database.sql`, as in the container
 * deployment.
 */
export class DebianDatabase implements OwnDatabase {
  readonly cluster: DebianPostgres;

  private constructor(cluster: DebianPostgres) {
    this.cluster = cluster;
  }

  static async open(): Promise<DebianDatabase> {
    const cluster = await DebianPostgres.start();
    createGraphDatabase(cluster.superuserUrl);
    return new DebianDatabase(cluster);
  }

  get environment(): OwnDatabase['environment'] {
    return environmentOn(this.cluster.port);
  }

  get superuserUrl(): string {
    return `postgresql://postgres@127.0.0.1:${this.cluster.port}/graph`;
  }

  close(): Promise<void> {
    return this.cluster.stop();
  }
}

/** Creates the roles and the database with `docker/database.sql`. */
export function createGraphDatabase(superuserUrl: string): void {
  const args = ['--no-psqlrc', '--quiet', '--file=docker/database.sql', superuserUrl];
  const env = { ...process.env, ...PASSWORDS };
  execFileSync(join(DEBIAN_BIN, 'psql'), args, { env, stdio: 'ignore' });
}

/** Returns the settings for the same database on another port: a pooler or a standby. */
export function environmentOn(port: number): OwnDatabase['environment'] {
  const urlOf = (role: 'owner' | 'app') => `postgresql://graph_${role}:${role}@127.0.0.1:${port}/graph`;
  return { DATABASE_URL: urlOf('app'), DATABASE_ADMIN_URL: urlOf('owner') };
}
