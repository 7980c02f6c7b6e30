import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { PublicJwk } from '../../auth/credentials/public-key.ts';
import { tenantProperties, tenantRls, timestamp } from '../common/base.entity.ts';

/**
 * What a caller proves itself with: a key with its secret, of which only the SHA-256 is kept, or a key pair, of which only the
 * public key is. The secret and the private key are shown once, when they are made.
 */
export const Credential = defineEntity({
  name: 'Credential',
  tableName: 'credential',
  ...tenantRls,
  properties: {
    ...tenantProperties,
    key: p.text().unique(),
    secretHash: p.blob().nullable(),
    publicKey: p.json().$type<PublicJwk>().nullable(),
    name: p.text(),
    scopes: p.array().columnType('text[]'),
    userId: p.text().nullable(),
    createdAt: timestamp(),
    /** Who created it, as `user@host`. */
    createdBy: p.text().nullable(),
    /** From then on it is refused. */
    expiresAt: timestamp().nullable(),
    /** To the minute. */
    lastUsedAt: timestamp().nullable(),
    /** From then on it is refused; while one credential replaces another, that is in the future. */
    revokedAt: timestamp().nullable(),
    /** Who revoked or replaced it. */
    revokedBy: p.text().nullable(),
  },
  indexes: [{ properties: ['organization', 'name'] }],
  checks: [
    { name: 'credential_user', expression: `user_id <> ''` },
    { name: 'credential_one_proof', expression: 'num_nonnulls(secret_hash, public_key) = 1' },
  ],
});

export type Credential = InferEntity<typeof Credential>;
