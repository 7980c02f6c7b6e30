import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { PublicJwk } from '../../auth/credentials/public-key.ts';
import { tenantRls, timestamp } from '../common/base.entity.ts';
import { Organization } from '../organization/organization.entity.ts';

/**
 * A credential of a caller: an API key with a secret (only its SHA-256 is stored), or a key pair (only the
 * public key is stored). The secret and the private key are shown once, when they are created.
 */
export const Credential = defineEntity({
  name: 'Credential',
  tableName: 'credential',
  ...tenantRls,
  properties: {
    id: p.uuid().primary(),
    organization: p.manyToOne(Organization).ref(),
    key: p.text().unique(),
    secretHash: p.blob().nullable(),
    publicKey: p.json().$type<PublicJwk>().nullable(),
    name: p.text(),
    scopes: p.array().columnType('text[]'),
    userId: p.text().nullable(),
    createdAt: timestamp(),
    /** Who created the credential, by default `user@host`. */
    createdBy: p.text().nullable(),
    /** The credential is rejected from this time on. */
    expiresAt: timestamp().nullable(),
    /** Updated at most once per minute. */
    lastUsedAt: timestamp().nullable(),
    /** The credential is rejected from this time on. During a rotation the time is in the future. */
    revokedAt: timestamp().nullable(),
    /** Who revoked or replaced the credential. */
    revokedBy: p.text().nullable(),
  },
  indexes: [{ properties: ['organization', 'name'] }],
  checks: [
    { name: 'credential_user', expression: `user_id <> ''` },
    { name: 'credential_one_proof', expression: 'num_nonnulls(secret_hash, public_key) = 1' },
  ],
});

export type Credential = InferEntity<typeof Credential>;
