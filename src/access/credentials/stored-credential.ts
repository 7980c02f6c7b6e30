import type { JWK } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { sendOver } from '../../db/send.ts';
import { databaseError } from '../../errors.ts';
import type { Principal } from '../principal.ts';
import { isKeyId } from './key-id.ts';

/** A credential that is valid now. Of secret and public key it has one. */
export interface StoredCredential {
  secretHash: Buffer | null;
  publicKey: JWK | null;
  holder: Omit<Principal, 'how'>;
}

export type FindCredential = (keyId: string) => Promise<StoredCredential | undefined>;

/** How long what was read is believed, in milliseconds: a revoked credential is refused within a second. */
const CACHE_MS = 800;

/** Finds valid credentials by their key id. Requests of one moment share one question to the database. */
export function credentialFinder(pool: Pool): FindCredential {
  const cache = new LRUCache<string, StoredCredential>({
    max: 10_000,
    ttl: CACHE_MS,
    fetchMethod: (keyId) => find(pool, keyId),
    // Whoever waits gets an answer, also when the entry had to make room meanwhile.
    ignoreFetchAbort: true,
  });
  return async (keyId) => (isKeyId(keyId) ? cache.fetch(keyId) : undefined);
}

async function find(pool: Pool, keyId: string): Promise<StoredCredential | undefined> {
  const text = 'select organization_id, secret_hash, public_key, scopes, user_id from find_credential($1)';
  const { rows } = await sendOver(pool, { text, values: [keyId] }).catch((error) => {
    throw databaseError(error);
  });
  const [row] = rows;
  return (
    row && {
      secretHash: row.secret_hash,
      publicKey: row.public_key,
      holder: {
        organizationId: row.organization_id,
        subject: keyId,
        scopes: new Set<string>(row.scopes),
        userId: row.user_id,
      },
    }
  );
}
