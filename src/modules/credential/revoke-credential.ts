import { LockMode, raw } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PublicJwk } from '../../auth/credentials/public-key.ts';
import type { ApiKeyCredential } from '../../auth/strategies/api-secret.ts';
import { ConfigurationError } from '../../errors.ts';
import {
  createCredential,
  createSignatureCredential,
  type NewCredential,
  type SigningCredential,
} from './create-credential.ts';
import { Credential } from './credential.entity.ts';

/** Compared with the clock of the database. */
const NOT_REVOKED = { $or: [{ revokedAt: null }, { revokedAt: { $gt: raw('now()') } }] };
const NOT_EXPIRED = { $or: [{ expiresAt: null }, { expiresAt: { $gt: raw('now()') } }] };

/** Revokes all credentials with this name in the organization. */
export async function revokeCredentials(
  em: EntityManager,
  organizationId: string,
  name: string,
  revokedBy?: string,
): Promise<void> {
  const where = { organization: organizationId, name, ...NOT_REVOKED };
  await em.nativeUpdate(Credential, where, revoked(revokedBy));
}

/** Throws ConfigurationError if the credential does not exist or is already revoked. */
export async function revokeCredential(em: EntityManager, keyId: string, revokedBy?: string): Promise<void> {
  const count = await em.nativeUpdate(Credential, { key: keyId, ...NOT_REVOKED }, revoked(revokedBy));
  if (count === 0)
    throw new ConfigurationError(
      'there is no credential with this key, or it is revoked; check with: npm run cli -- credentials list',
    );
}

function revoked(by: string | undefined) {
  return { revokedAt: raw('now()'), revokedBy: by ?? null };
}

export interface Rotation {
  /** Minutes for which the old credential stays valid. */
  overlapMinutes: number;
  /** Only for signing credentials: the new public key, if the owner generated the key pair. */
  publicKey?: PublicJwk | undefined;
  /** Expiry of the new credential; defaults to the expiry of the old one. */
  expiresAt?: Date | undefined;
  /** Who replaces the credential, for the audit record. */
  by?: string | undefined;
}

/** Replaces a credential with a new one of the same kind and with the same scopes, in one transaction. */
export function rotateCredential(
  em: EntityManager,
  keyId: string,
  rotation: Rotation,
): Promise<ApiKeyCredential | SigningCredential> {
  return em.transactional(async (inner) => {
    const old = await lockValid(inner, keyId);
    const { publicKey, by } = rotation;
    if (publicKey && !old.publicKey)
      throw new ConfigurationError('this credential has an API secret, not a public key; omit --public-key');
    const revokedAt = revokedAfter(rotation.overlapMinutes);
    await inner.nativeUpdate(Credential, { id: old.id }, { revokedAt, revokedBy: by ?? null });
    const successor = successorOf(old, rotation);
    return old.publicKey
      ? createSignatureCredential(inner, successor, publicKey)
      : createCredential(inner, successor);
  });
}

async function lockValid(em: EntityManager, keyId: string): Promise<Credential> {
  const where = { key: keyId, $and: [NOT_REVOKED, NOT_EXPIRED] };
  const found = await em.findOne(Credential, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (found) return found;
  throw new ConfigurationError(
    'there is no credential with this key, or it is revoked or expired; check with: npm run cli -- credentials list',
  );
}

/** Never later than an existing revocation time. */
function revokedAfter(minutes: number) {
  return raw(`least(revoked_at, now() + make_interval(mins => ?))`, [minutes]);
}

function successorOf(old: Credential, { expiresAt, by }: Rotation): NewCredential {
  return {
    organizationId: old.organization.id,
    name: old.name,
    scopes: old.scopes,
    userId: old.userId ?? undefined,
    expiresAt: expiresAt ?? old.expiresAt ?? undefined,
    createdBy: by,
  };
}
