import type { JWK } from 'jose';
import type { Pool } from 'pg';
import { queryPool } from '../../db/query.ts';
import { databaseError } from '../../errors.ts';
import { normalizeText } from '../../values/text.ts';
import type { Principal } from '../principal.ts';

/** A credential that is valid now. It has either a secret or a public key. */
export interface StoredCredential {
  secretHash: Buffer | null;
  publicKey: JWK | null;
  holder: Omit<Principal, 'strategy'>;
}

const FIND =
  'select key, organization_id, secret_hash, public_key, scopes, user_id from find_credentials($1::text[])';

/** The valid credentials among these keys, by key, in one statement. */
export async function findCredentials(
  pool: Pool,
  keyIds: readonly string[],
): Promise<Map<string, StoredCredential>> {
  const { rows } = await queryPool(pool, { text: FIND, values: [keyIds] }).catch((error) => {
    throw databaseError(error);
  });
  return new Map(rows.map((row) => [row.key, storedCredential(row)]));
}

interface Row {
  key: string;
  organization_id: string;
  secret_hash: Buffer | null;
  public_key: JWK | null;
  scopes: string[];
  user_id: string | null;
}

function storedCredential(row: Row): StoredCredential {
  return {
    secretHash: row.secret_hash,
    publicKey: row.public_key,
    holder: {
      organizationId: row.organization_id,
      subject: row.key,
      scopes: new Set(row.scopes),
      // The stored id may predate normalization; user links are stored normalized.
      userId: row.user_id === null ? null : normalizeText(row.user_id),
    },
  };
}
