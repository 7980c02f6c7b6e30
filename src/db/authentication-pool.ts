import pg, { type Pool } from 'pg';
import { CONNECTION_OPTIONS, type ConnectionSettings, prepareConnection } from './connections.ts';

const MAX_CONNECTIONS = 2;

/**
 * Connections for what is asked before a request is worked on: credentials, organizations and leases of requests. They are apart from those
 * that read and write customers, so an organization whose queries take all of those does not keep others from being authenticated.
 */
export function openAuthenticationPool(databaseUrl: string, settings: ConnectionSettings): Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'customer-graph authentication',
    max: MAX_CONNECTIONS,
    ...CONNECTION_OPTIONS,
    onConnect: (client) => prepareConnection(client, settings),
  });
  // A connection that is lost while nobody uses it is replaced by the next one.
  pool.on('error', () => {});
  return pool;
}
