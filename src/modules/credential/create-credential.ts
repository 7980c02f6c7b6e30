import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { newKeyId } from '../../auth/credentials/key-id.ts';
import { newKeyPair, type SigningKey } from '../../auth/credentials/key-pair.ts';
import type { PublicJwk } from '../../auth/credentials/public-key.ts';
import { requireScopesExist } from '../../auth/scopes.ts';
import { type ApiKeyCredential, hashSecret, newSecret } from '../../auth/strategies/api-secret.ts';
import { Credential } from './credential.entity.ts';

/** What signs requests. The private key exists nowhere else once this is gone; it is not here where its owner made it. */
export interface SigningCredential {
  keyId: string;
  signingKey?: SigningKey;
}

export interface NewCredential {
  organizationId: string;
  /** For people, to tell credentials apart. */
  name: string;
  scopes: readonly string[];
  /** The user for whom the credential acts. */
  userId?: string | undefined;
  /** From then on it is refused; never without it. */
  expiresAt?: Date | undefined;
  /** Who creates it, for the record. */
  createdBy?: string | undefined;
}

/** Makes a credential, as the owner of the database. Throws ConfigurationError for a scope that does not exist. */
export async function createCredential(em: EntityManager, wanted: NewCredential): Promise<ApiKeyCredential> {
  const [apiKey, apiSecret] = [newKeyId(), newSecret()];
  await insert(em, wanted, { key: apiKey, secretHash: hashSecret(apiSecret) });
  return { apiKey, apiSecret };
}

/** The same for signatures, with a new pair of keys unless there is a public key already. */
export async function createSignatureCredential(
  em: EntityManager,
  wanted: NewCredential,
  publicKey?: PublicJwk,
): Promise<SigningCredential> {
  const keyId = newKeyId();
  const pair = publicKey ? { publicKey } : await newKeyPair(keyId);
  await insert(em, wanted, { key: keyId, publicKey: pair.publicKey });
  return 'signingKey' in pair ? { keyId, signingKey: pair.signingKey } : { keyId };
}

async function insert(
  em: EntityManager,
  { organizationId, name, scopes, userId, expiresAt, createdBy }: NewCredential,
  proof: { key: string } & ({ secretHash: Buffer } | { publicKey: PublicJwk }),
): Promise<void> {
  requireScopesExist(scopes);
  await em.insert(Credential, {
    id: v7(),
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
