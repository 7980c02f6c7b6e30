import { LockMode, raw } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ConfigurationError } from '../../errors.ts';
import { Credential, type PublicJwk } from './credential.entity.ts';
import {
  createCredential,
  createSignatureCredential,
  type KeyAndSecret,
  type KeyForSignatures,
} from './credentials.ts';

/** Of the database's clock, which decides what is valid. */
const VALID = { $or: [{ revokedAt: null }, { revokedAt: { $gt: raw('now()') } }] };

/** Revokes every credential of this name in the organization. */
export async function revokeCredentials(
  em: EntityManager,
  organizationId: string,
  name: string,
): Promise<void> {
  await em.nativeUpdate(
    Credential,
    { organization: organizationId, name, ...VALID },
    { revokedAt: raw('now()') },
  );
}

/** Throws ConfigurationError where there is no such credential that is still valid. */
export async function revokeCredential(em: EntityManager, keyId: string): Promise<void> {
  const revoked = await em.nativeUpdate(Credential, { key: keyId, ...VALID }, { revokedAt: raw('now()') });
  if (revoked === 0) throw new ConfigurationError(NONE);
}

const NONE = 'there is no credential with this key, or it is revoked';

export interface Rotation {
  /** How long the old one stays valid beside the new one. */
  overlapMinutes: number;
  /** For signatures: the key that takes over, where its owner made it. */
  publicKey?: PublicJwk | undefined;
}

/** Puts a new credential of the same kind and with the same rights in the place of one, both or neither. */
export function rotateCredential(
  em: EntityManager,
  keyId: string,
  { overlapMinutes, publicKey }: Rotation,
): Promise<KeyAndSecret | KeyForSignatures> {
  return em.transactional(async (inner) => {
    const where = { key: keyId, ...VALID };
    const old = await inner.findOne(Credential, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!old) throw new ConfigurationError(NONE);
    if (publicKey && !old.publicKey)
      throw new ConfigurationError('that credential has a secret, no public key');
    // Never later than it would have been anyway.
    const end = raw(`least(revoked_at, now() + make_interval(mins => ?))`, [overlapMinutes]);
    await inner.nativeUpdate(Credential, { id: old.id }, { revokedAt: end });
    const same = {
      organizationId: old.organization.id,
      name: old.name,
      scopes: old.scopes,
      userId: old.userId ?? undefined,
    };
    return old.publicKey ? createSignatureCredential(inner, same, publicKey) : createCredential(inner, same);
  });
}
