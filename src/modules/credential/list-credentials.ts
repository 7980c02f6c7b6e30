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
  createdBy: string | null;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
  revokedBy: string | null;
}

/** Every credential that an organization ever had, the oldest first. */
export async function listCredentials(
  em: EntityManager,
  organizationId: string,
): Promise<ListedCredential[]> {
  const found = await em.find(Credential, { organization: organizationId }, { orderBy: { id: 'asc' } });
  return found.map(listed);
}

function listed({ key, name, publicKey, scopes, createdAt, ...rest }: Credential): ListedCredential {
  return {
    keyId: key,
    name,
    kind: publicKey ? 'signature' : 'key',
    scopes,
    userId: rest.userId ?? null,
    createdAt,
    createdBy: rest.createdBy ?? null,
    expiresAt: rest.expiresAt ?? null,
    lastUsedAt: rest.lastUsedAt ?? null,
    revokedAt: rest.revokedAt ?? null,
    revokedBy: rest.revokedBy ?? null,
  };
}
