import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { toConnectionError } from './connection-errors.ts';
import { STATEMENT_TIMEOUT } from './tenant-session.ts';

/** What is between this program and PostgreSQL, and what the role's settings say of a connection. */
export interface Link {
  /** Whether a pooler answers in place of PostgreSQL. */
  pooled: boolean;
  /**
   * Whether it hands the names of prepared statements on as they are. Then a connection of PostgreSQL has the names of others, and
   * lacks one's own: PgBouncer before 1.21, and later ones with `max_prepared_statements = 0`.
   */
  handsOnNames: boolean;
  /** Whether PostgreSQL ends slow statements by itself, on whichever connection they come. */
  statementTimeout: boolean;
}

/** Looks at the link over one connection of its own. Throws DatabaseUnavailableError where there is none to be had. */
export async function inspectLink(url: string): Promise<Link> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'customer-graph',
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return await inspect(client);
  } catch (error) {
    throw toConnectionError('DATABASE_URL', error);
  } finally {
    await client.end().catch(() => {});
  }
}

interface Found {
  process: number;
  named: boolean;
  limit: number;
}

/** In one transaction, for a pooler to send all of it to one connection. */
async function inspect(client: pg.Client): Promise<Link> {
  const name = `probe_${randomUUID()}`;
  // What the role, the database or the server sets, which a `set` that somebody left behind on the connection does not change.
  const text = `select pg_backend_pid() as process,
    exists (select from pg_prepared_statements where name = '${name}') as named,
    (select reset_val::int from pg_settings where name = 'statement_timeout') as "limit"`;
  await client.query('begin');
  const { rows } = await client.query<Found>({ name, text });
  const { process = 0, named = false, limit = 0 } = rows[0] ?? {};
  if (named) await client.query(`deallocate "${name}"`);
  await client.query('commit');
  const pooled = process !== (client as pg.Client & { processID: number }).processID;
  return { pooled, handsOnNames: pooled && named, statementTimeout: limit > 0 && limit <= STATEMENT_TIMEOUT };
}
