import type { EntityManager } from '@mikro-orm/postgresql';
import { newKeyId } from '../../auth/credentials/key-id.ts';
import { newKeyPair, type SigningKey } from '../../auth/credentials/key-pair.ts';
import type { PublicJwk } from '../../auth/credentials/public-key.ts';
import { requireScopesExist } from '../../auth/scopes.ts';
import { type ApiKeyCredential, hashSecret, newSecret } from '../../auth/strategies/api-secret.ts';
import { newId } from '../../common/new-id.ts';
import { Credential } from './credential.entity.ts';

/**
 * A credential for signed requests. `signingKey` is not stored, and absent if the owner generated the key
 * pair.
 */
export interface SigningCredential {
  keyId: string;
  signingKey?: SigningKey;
}

export interface NewCredential {
  organizationId: string;
  /** Display name of the credential. */
  name: string;
  scopes: readonly string[];
  /** The user on whose behalf the credential acts. */
  userId?: string | undefined;
  /** The credential is rejected from this time on; without it, the credential does not expire. */
  expiresAt?: Date | undefined;
  /** Who creates the credential, for the audit record. */
  createdBy?: string | undefined;
}

/**
 * Creates an API key credential; requires the database owner role. Throws ConfigurationError for an unknown
 * scope.
 */
export async function createCredential(em: EntityManager, input: NewCredential): Promise<ApiKeyCredential> {
  const [apiKey, apiSecret] = [newKeyId(), newSecret()];
  await insert(em, input, { key: apiKey, secretHash: hashSecret(apiSecret) });
  return { apiKey, apiSecret };
}

/** Creates a signing credential. Generates a key pair unless a public key is given. */
export async function createSignatureCredential(
  em: EntityManager,
  input: NewCredential,
  publicKey?: PublicJwk,
): Promise<SigningCredential> {
  const keyId = newKeyId();
  const pair = publicKey ? { publicKey } : await newKeyPair(keyId);
  await insert(em, input, { key: keyId, publicKey: pair.publicKey });
  return 'signingKey' in pair ? { keyId, signingKey: pair.signingKey } : { keyId };
}

async function insert(
  em: EntityManager,
  { organizationId, name, scopes, userId, expiresAt, createdBy }: NewCredential,
  proof: { key: string } & ({ secretHash: Buffer } | { publicKey: PublicJwk }),
): Promise<void> {
  requireScopesExist(scopes);
  await em.insert(Credential, {
    id: newId(),
    organization: organizationId,
    ...proof,
    name,
    scopes: [...scopes],
    userId: userId ?? null,
    createdAt: new Date(),
    createdBy: createdBy ?? null,
    expiresAt: expiresAt ?? null,
  });
}
