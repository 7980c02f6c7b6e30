import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { databaseError } from '../errors.ts';
import type { WayIn } from './authenticate.ts';
import { hashSecret } from './credentials.ts';
import type { Principal } from './principal.ts';

interface StoredKey {
  secretHash: Buffer;
  principal: Principal;
}

/** How long a revoked key may still be let in, in milliseconds. */
const CACHE_MS = 1_000;

/** `X-API-Key` with `X-API-Secret`, both. */
export function keyAndSecret(pool: Pool): WayIn {
  const cache = new LRUCache<string, StoredKey>({ max: 10_000, ttl: CACHE_MS });
  return {
    isMeant: (headers) =>
      header(headers, 'x-api-key') !== undefined || header(headers, 'x-api-secret') !== undefined,
    async authenticate(headers) {
      const key = header(headers, 'x-api-key');
      const secret = header(headers, 'x-api-secret');
      if (!key || !secret || key.includes('\0')) return null;
      const stored = cache.get(key) ?? (await find(pool, key));
      if (!stored || !timingSafeEqual(hashSecret(secret), stored.secretHash)) return null;
      if (!cache.has(key)) cache.set(key, stored);
      return stored.principal;
    },
  };
}

async function find(pool: Pool, key: string): Promise<StoredKey | undefined> {
  const text = 'select organization_id, secret_hash, scopes, user_id from find_credential($1)';
  const { rows } = await pool.query({ name: 'find_credential', text, values: [key] }).catch((error) => {
    throw databaseError(error);
  });
  const [row] = rows;
  return (
    row && {
      secretHash: row.secret_hash,
      principal: {
        organizationId: row.organization_id,
        subject: key,
        scopes: new Set<string>(row.scopes),
        userId: row.user_id,
        how: 'key',
      },
    }
  );
}

function header(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
