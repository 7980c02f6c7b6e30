import pg, { type Pool } from 'pg';
import { prepareConnection } from './connections.ts';

/** Milliseconds until a check fails. */
const TIMEOUT_MS = 2_000;

/**
 * One connection for checks of the database. It is separate from those of requests, which may all be busy; that is
 * no reason to be unready.
 */
export function openHealthPool(databaseUrl: string): Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'customer-graph readiness',
    max: 1,
    connectionTimeoutMillis: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
    // A session may keep a read-only state from when it started. A new connection also shows whether the password
    // and the host name are still valid.
    maxLifetimeSeconds: 60,
    onConnect: (client) => prepareConnection(client),
  });
  // The pool replaces an idle connection that is lost.
  pool.on('error', () => {});
  return pool;
}
