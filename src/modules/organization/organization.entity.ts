import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { tenantPolicy } from '../../db/row-level-security.ts';

export const Organization = defineEntity({
  name: 'Organization',
  tableName: 'organization',
  ...tenantPolicy('id'),
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    bankId: p.text().unique(),
    number: p.integer().unique(),
    /** `ACTIVE`: requests of the organization are served. */
    state: p.enum(['ACTIVE'] as const).default('ACTIVE'),
    createdAt: p.datetime(3).defaultRaw('now()'),
  },
});

export type Organization = InferEntity<typeof Organization>;
