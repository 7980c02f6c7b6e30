import type { ClientBase, Pool } from 'pg';
import { isUnreachable, toConnectionError } from '../db/connection-errors.ts';
import { openClient } from '../db/pooler.ts';
import { queryPool } from '../db/query.ts';
import { serverAddress } from '../db/server-address.ts';
import { ConfigurationError, DatabaseUnavailableError } from '../errors.ts';
import { compareMigrations } from './compatibility.ts';

/** What a replica has in common with its primary. */
export interface Identity {
  /** The system identifier of the cluster. */
  cluster: string;
  database: string;
  role: string;
}

const IDENTITY = `select (select system_identifier::text from pg_control_system()) as cluster,
  current_database() as database, current_user as role, pg_is_in_recovery() as standby`;

/** Reads the identity of the primary. */
export async function identityOf(pool: Pool): Promise<Identity> {
  const { rows } = await queryPool(pool, { text: IDENTITY }).catch((error) => {
    throw error.code === '42501' ? new ConfigurationError(NOT_ALLOWED) : error;
  });
  return rows[0];
}

const NOT_ALLOWED =
  'DATABASE_REPLICA_URLS: the role may not call pg_control_system(); as a superuser: grant execute on function pg_control_system() to …';

/** Milliseconds until a check fails. */
const TIMEOUT_MS = 2_000;

/**
 * Throws ConfigurationError if a URL is wrong: it leads to another cluster, database or role, or is rejected. Throws
 * DatabaseUnavailableError if the replica cannot be used now: it is away, promoted, or has not replayed the
 * migrations. The messages are one line and name the host.
 */
export async function checkReplica(url: string, primary: Identity): Promise<void> {
  const source = sourceOf(url);
  try {
    const client = openClient(url, source, TIMEOUT_MS);
    client.on('error', () => {});
    try {
      await client.connect();
      await checkIdentity(client, source, primary);
      await checkTables(client, source);
    } finally {
      await client.end().catch(() => {});
    }
  } catch (error) {
    throw replicaError(source, url, error);
  }
}

/** How messages name a replica, without its password. */
export function sourceOf(url: string): string {
  return `DATABASE_REPLICA_URLS (${serverAddress(url)})`;
}

async function checkIdentity(client: ClientBase, source: string, primary: Identity): Promise<void> {
  const { rows } = await client.query<Identity & { standby: boolean }>(IDENTITY);
  const [{ cluster, database, role, standby } = { ...primary, standby: false }] = rows;
  if (cluster !== primary.cluster)
    throw new ConfigurationError(`${source}: this is another cluster; use a standby of DATABASE_URL`);
  if (database !== primary.database)
    throw new ConfigurationError(`${source}: this is another database; use the one of DATABASE_URL`);
  if (role !== primary.role)
    throw new ConfigurationError(`${source}: this is another role; use the one of DATABASE_URL`);
  if (!standby) throw new DatabaseUnavailableError(`${source}: this is a primary; use the URL of a standby`);
}

/** The tables of a standby are those of its primary. If migrations are missing, it has not replayed them. */
async function checkTables(client: ClientBase, source: string): Promise<void> {
  const { rows } = await client.query<{ found: boolean }>(
    `select to_regclass('public.mikro_orm_migrations') is not null as found`,
  );
  const ran = rows[0]?.found ? await client.query('select name from mikro_orm_migrations') : { rows: [] };
  if (compareMigrations(ran.rows.map(({ name }) => name)).missing.length === 0) return;
  throw new DatabaseUnavailableError(
    `${source}: the tables are not up to date; wait until it has replayed them`,
  );
}

function replicaError(source: string, url: string, error: unknown): unknown {
  const found = toConnectionError(source, url, error);
  const isOfUrl = found !== error && !isUnreachable(error);
  return isOfUrl ? new ConfigurationError((found as Error).message) : found;
}
