import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { tenantProperties, tenantRls, timestamp } from '../common/base.entity.ts';
import { Customer } from '../customer/customer.entity.ts';

export const SocialMediaHandle = defineEntity({
  name: 'SocialMediaHandle',
  tableName: 'social_media_handle',
  ...tenantRls,
  properties: {
    ...tenantProperties,
    customer: p.manyToOne(Customer).joinColumns('organization_id', 'customer_id').ref(),
    type: p.text().nullable(),
    handle: p.text().nullable(),
    addedAt: timestamp().nullable(),
    activatedAt: timestamp().nullable(),
  },
  indexes: [{ properties: ['organization', 'customer', 'id'] }],
});

export type SocialMediaHandle = InferEntity<typeof SocialMediaHandle>;
