import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { detachedQueryContext } from '../../db/query-context.ts';
import { ReadTransaction } from '../../read/read-transaction.ts';
import type { Span } from '../../tracing/span.ts';

/** Codes of an organization in source systems. They never change. */
export interface OrganizationCodes {
  bankId: string;
  number: number;
}

const MAX_CACHED = 10_000;

/** Returns the codes of an organization. Reading them is part of the span. */
export type CodesOf = (organizationId: string, span: Span | undefined) => Promise<OrganizationCodes>;

/** Returns a function that reads the codes of an organization and caches them. */
export function organizationCodes(pool: Pool): CodesOf {
  const known = new LRUCache<string, OrganizationCodes>({ max: MAX_CACHED });
  return async (organizationId, span) => {
    const found = known.get(organizationId) ?? (await readCodes(pool, organizationId, span));
    known.set(organizationId, found);
    return found;
  };
}

async function readCodes(
  pool: Pool,
  organizationId: string,
  span: Span | undefined,
): Promise<OrganizationCodes> {
  const reader = new ReadTransaction(pool, organizationId, detachedQueryContext(span));
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
