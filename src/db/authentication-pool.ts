import pg, { type Pool } from 'pg';
import { connectionOptions, type PoolSettings } from './orm.ts';

const MAX_CONNECTIONS = 2;

/**
 * Connections for what is asked before a request is worked on: credentials, organizations and leases of requests. They are apart from those
 * that read and write customers, so an organization whose queries take all of those does not keep others from being authenticated.
 */
export function openAuthenticationPool(url: string, settings: Omit<PoolSettings, 'max'>): Pool {
  const pool = new pg.Pool({
    ...connectionOptions(url, { ...settings, max: MAX_CONNECTIONS }),
    application_name: 'customer-graph authentication',
    max: MAX_CONNECTIONS,
  });
  // A connection that is lost while nobody uses it is replaced by the next one.
  pool.on('error', () => {});
  return pool;
}
