import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { ReadTransaction } from '../../read/read-transaction.ts';

/** Codes of an organization in source systems. They never change. */
export interface OrganizationCodes {
  bankId: string;
  number: number;
}

const MAX_CACHED = 10_000;

/** Returns a function that reads the codes of an organization and caches them. */
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
