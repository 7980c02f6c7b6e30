import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, ownedProperties, ownRowsOnly } from '../common/base.entity.ts';
import { Customer } from '../customer/customer.entity.ts';

export const SocialMediaHandle = defineEntity({
  name: 'SocialMediaHandle',
  tableName: 'social_media_handle',
  ...ownRowsOnly,
  properties: {
    ...ownedProperties,
    customer: p.manyToOne(Customer).ref(),
    type: p.text().nullable(),
    handle: p.text().nullable(),
    addedAt: instant().nullable(),
    activatedAt: instant().nullable(),
  },
  indexes: [{ properties: ['organization', 'customer', 'id'] }],
});

export type SocialMediaHandle = InferEntity<typeof SocialMediaHandle>;
