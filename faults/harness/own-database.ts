import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { DEBIAN_BIN, DebianPostgres } from './debian.ts';

/** A database that a fault brings along, in place of the bundled one. */
export interface OwnDatabase {
  environment: { DATABASE_URL: string; DATABASE_ADMIN_URL: string };
  superuserUrl: string;
  close(): Promise<void>;
}

const PASSWORDS = { GRAPH_OWNER_PASSWORD: 'owner', GRAPH_APP_PASSWORD: 'app' };

/** Debian's PostgreSQL, with roles and database as the container of the deployment makes them. */
export class DebianDatabase implements OwnDatabase {
  readonly cluster: DebianPostgres;

  private constructor(cluster: DebianPostgres) {
    this.cluster = cluster;
  }

  static async open(): Promise<DebianDatabase> {
    const cluster = await DebianPostgres.start();
    const args = ['--no-psqlrc', '--quiet', '--file=docker/database.sql', cluster.superuserUrl];
    const env = { ...process.env, ...PASSWORDS };
    execFileSync(join(DEBIAN_BIN, 'psql'), args, { env, stdio: 'ignore' });
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

/** The same database on another port: behind a pooler, or on a standby. */
export function environmentOn(port: number): OwnDatabase['environment'] {
  const urlOf = (role: 'owner' | 'app') => `postgresql://graph_${role}:${role}@127.0.0.1:${port}/graph`;
  return { DATABASE_URL: urlOf('app'), DATABASE_ADMIN_URL: urlOf('owner') };
}
