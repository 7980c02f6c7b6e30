import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { ConfigurationError } from '../errors.ts';
import { Credential } from './credential.entity.ts';
import { SCOPES } from './scopes.ts';

/** A key and its secret as the caller sends them. The secret exists nowhere else once this is gone. */
export interface KeyAndSecret {
  apiKey: string;
  apiSecret: string;
}

export interface NewCredential {
  organizationId: string;
  /** For people, to tell credentials apart. */
  name: string;
  scopes: readonly string[];
  /** The user for whom the credential acts. */
  userId?: string | undefined;
}

/** SHA-256 of the secret's bytes. They are 32 random ones, so nothing slower is needed. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(Buffer.from(secret, 'base64url')).digest();
}

/** Makes a credential, as the owner of the database. Throws ConfigurationError for a scope that does not exist. */
export async function createCredential(em: EntityManager, wanted: NewCredential): Promise<KeyAndSecret> {
  const unknown = wanted.scopes.filter((scope) => !SCOPES.includes(scope));
  if (unknown.length > 0) throw new ConfigurationError(`no such scope: ${unknown.join(', ')}`);
  const apiKey = `cg_${randomBytes(12).toString('hex')}`;
  const apiSecret = randomBytes(32).toString('base64url');
  await em.insert(Credential, {
    id: v7(),
    organization: wanted.organizationId,
    key: apiKey,
    secretHash: hashSecret(apiSecret),
    name: wanted.name,
    scopes: [...wanted.scopes],
    userId: wanted.userId ?? null,
    createdAt: new Date(),
  });
  return { apiKey, apiSecret };
}

/** Revokes every credential of this name in the organization. */
export async function revokeCredentials(
  em: EntityManager,
  organizationId: string,
  name: string,
): Promise<void> {
  await em.nativeUpdate(
    Credential,
    { organization: organizationId, name, revokedAt: null },
    { revokedAt: new Date() },
  );
}
