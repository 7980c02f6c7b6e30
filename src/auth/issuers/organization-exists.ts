import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { query } from '../../db/query.ts';
import { traceStatement } from '../../db/statement-span.ts';
import { beginTenantTransaction } from '../../db/tenant-session.ts';
import { databaseError } from '../../errors.ts';
import { currentTrace } from '../../tracing/current-trace.ts';

/** Whether an organization with this id, a UUID, exists. */
export type OrganizationExists = (id: string) => Promise<boolean>;

/**
 * Queries under row level security, as for any data of the organization. Organizations are never deleted, so
 * a positive result is cached.
 */
export function organizationExists(pool: Pool): OrganizationExists {
  const found = new LRUCache<string, true>({
    max: 10_000,
    fetchMethod: async (id) => ((await queryExists(pool, id)) ? true : undefined),
    ignoreFetchAbort: true,
  });
  return async (id) => (await found.fetch(id)) === true;
}

const EXISTS = 'select 1 from organization where id = $1';

async function queryExists(pool: Pool, id: string): Promise<boolean> {
  try {
    const client = await pool.connect();
    const span = currentTrace()?.span;
    const traced = <T>(sent: Promise<T>) => (span ? traceStatement(span, EXISTS, sent) : sent);
    const request = [
      query(client, beginTenantTransaction(id, 'read only')),
      traced(query(client, { text: EXISTS, values: [id] })),
      query(client, 'commit'),
    ] as const;
    const [, { rowCount }] = await Promise.all(request).catch((error) => {
      client.release(true);
      throw error;
    });
    client.release();
    return rowCount === 1;
  } catch (error) {
    throw databaseError(error);
  }
}
