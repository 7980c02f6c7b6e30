import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { toConnectionError } from './connection-errors.ts';
import { STATEMENT_TIMEOUT } from './tenant-session.ts';

/** Whether a pooler is between this program and PostgreSQL, and what the role's settings are. */
export interface Link {
  /** Whether a pooler responds instead of PostgreSQL. */
  pooled: boolean;
  /**
   * Whether the pooler forwards the names of prepared statements unchanged. Then a connection of PostgreSQL
   * may have the names of other clients and lack those of this one. PgBouncer does so before 1.21, and later
   * with `max_prepared_statements = 0`.
   */
  forwardsNames: boolean;
  /** Whether PostgreSQL cancels slow statements itself, on every connection of the role. */
  statementTimeout: boolean;
}

/** Inspects the link over its own connection. Throws DatabaseUnavailableError if it cannot connect. */
export async function inspectLink(url: string, source = 'DATABASE_URL'): Promise<Link> {
  const client = openClient(url, source);
  client.on('error', () => {});
  try {
    await client.connect();
    return await inspect(client);
  } catch (error) {
    throw toConnectionError(source, url, error);
  } finally {
    await client.end().catch(() => {});
  }
}

/** The driver reads the URL, and files like `sslrootcert`. */
export function openClient(connectionString: string, source: string, timeout = 5_000): pg.Client {
  try {
    return new pg.Client({
      connectionString,
      application_name: 'customer-graph',
      connectionTimeoutMillis: timeout,
      query_timeout: timeout,
    });
  } catch (error) {
    throw toConnectionError(source, connectionString, error);
  }
}

interface Found {
  process: number;
  named: boolean;
  limit: number;
}

/** Runs in one transaction, so that a pooler sends everything to one connection. */
async function inspect(client: pg.Client): Promise<Link> {
  const name = `probe_${randomUUID()}`;
  // The setting of the role, the database or the server. Unlike the current value, it does not include a
  // `set` that another client left on the connection.
  const text = `select pg_backend_pid() as process,
    exists (select from pg_prepared_statements where name = '${name}') as named,
    (select reset_val::int from pg_settings where name = 'statement_timeout') as "limit"`;
  await client.query('begin');
  const { rows } = await client.query<Found>({ name, text });
  const { process = 0, named = false, limit = 0 } = rows[0] ?? {};
  if (named) await client.query(`deallocate "${name}"`);
  await client.query('commit');
  const pooled = process !== (client as pg.Client & { processID: number }).processID;
  return {
    pooled,
    forwardsNames: pooled && named,
    statementTimeout: limit > 0 && limit <= STATEMENT_TIMEOUT,
  };
}
