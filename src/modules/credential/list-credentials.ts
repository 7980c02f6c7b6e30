import type { EntityManager } from '@mikro-orm/postgresql';
import { Credential } from './credential.entity.ts';

/** The fields of a credential that may be displayed. */
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

/** Lists all credentials of an organization, including expired and revoked ones, oldest first. */
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
