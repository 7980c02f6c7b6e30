import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { ReadTransaction } from '../../read/read-transaction.ts';

/** What other systems know an organization by. It never changes. */
export interface OrganizationCodes {
  bankId: string;
  number: number;
}

const MAX_CACHED = 10_000;

/** Tells the codes of an organization, which the database is asked for once. */
export function organizationCodes(pool: Pool): (organizationId: string) => Promise<OrganizationCodes> {
  const known = new LRUCache<string, OrganizationCodes>({ max: MAX_CACHED });
  return async (organizationId) => {
    const found = known.get(organizationId) ?? (await readCodes(pool, organizationId));
    known.set(organizationId, found);
    return found;
  };
}

async function readCodes(pool: Pool, organizationId: string): Promise<OrganizationCodes> {
  const reader = new ReadTransaction(pool, organizationId);
  try {
    const rows = await reader.rows('select bank_id, number from organization where id = $1', [
      organizationId,
    ]);
    const [bankId, number] = rows[0] as [string, number];
    return { bankId, number };
  } finally {
    await reader.close();
  }
}
