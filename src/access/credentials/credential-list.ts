import type { EntityManager } from '@mikro-orm/postgresql';
import { Credential } from './credential.entity.ts';

/** What may be shown of a credential. */
export interface ListedCredential {
  keyId: string;
  name: string;
  kind: 'key' | 'signature';
  scopes: string[];
  userId: string | null;
  createdAt: Date;
  revokedAt: Date | null;
}

/** Every credential that an organization ever had, the oldest first. */
export async function listCredentials(
  em: EntityManager,
  organizationId: string,
): Promise<ListedCredential[]> {
  const found = await em.find(Credential, { organization: organizationId }, { orderBy: { id: 'asc' } });
  return found.map(({ key, name, publicKey, scopes, userId, createdAt, revokedAt }) => ({
    keyId: key,
    name,
    kind: publicKey ? 'signature' : 'key',
    scopes,
    userId: userId ?? null,
    createdAt,
    revokedAt: revokedAt ?? null,
  }));
}
