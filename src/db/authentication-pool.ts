import pg, { type Pool } from 'pg';
import { CONNECTION_OPTIONS, type ConnectionSettings, prepareConnection } from './connections.ts';

const MAX_CONNECTIONS = 2;

/**
 * Connections for the queries before a request is executed: credentials, organizations and rate-limit leases.
 * They are separate from the connections that read and write customers, so an organization whose queries
 * occupy all of those does not keep others from authenticating.
 */
export function openAuthenticationPool(databaseUrl: string, settings: ConnectionSettings): Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'customer-graph authentication',
    max: MAX_CONNECTIONS,
    ...CONNECTION_OPTIONS,
    onConnect: (client) => prepareConnection(client, settings),
  });
  // The pool replaces an idle connection that is lost.
  pool.on('error', () => {});
  return pool;
}
