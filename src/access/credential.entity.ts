import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, ownedProperties, ownRowsOnly } from '../db/owned.ts';

/** A key with its secret. The secret is shown once, when it is made; only its SHA-256 is kept. */
export const Credential = defineEntity({
  name: 'Credential',
  tableName: 'credential',
  ...ownRowsOnly,
  properties: {
    ...ownedProperties,
    key: p.text().unique(),
    secretHash: p.blob(),
    name: p.text(),
    scopes: p.array().columnType('text[]'),
    userId: p.text().nullable(),
    createdAt: instant(),
    revokedAt: instant().nullable(),
  },
  indexes: [{ properties: ['organization', 'name'] }],
  checks: [{ name: 'credential_user', expression: `user_id <> ''` }],
});

export type Credential = InferEntity<typeof Credential>;
