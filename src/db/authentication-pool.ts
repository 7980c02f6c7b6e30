import pg, { type Pool } from 'pg';
import { STATEMENT_TIMEOUT } from './session.ts';

const MAX_CONNECTIONS = 2;

/**
 * Connections for what is asked before a request is worked on: credentials, organizations and leases of requests. They are apart from those
 * that read and write customers, so an organization whose queries take all of those does not keep others from being authenticated.
 */
export function openAuthenticationPool(databaseUrl: string): Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'customer-graph authentication',
    max: MAX_CONNECTIONS,
    // Statements of one tick share one round trip.
    pipeline: true,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    onConnect: (client) => client.query(`set statement_timeout = ${STATEMENT_TIMEOUT}`),
  });
  // A connection that is lost while nobody uses it is replaced by the next one.
  pool.on('error', () => {});
  return pool;
}
