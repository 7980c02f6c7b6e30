import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { isFiniteTimestamp, tenantProperties, tenantRls, timestamp } from '../common/base.entity.ts';
import { Customer } from '../customer/customer.entity.ts';

export const UserLink = defineEntity({
  name: 'UserLink',
  tableName: 'user_link',
  ...tenantRls,
  properties: {
    ...tenantProperties,
    customer: p.manyToOne(Customer).joinColumns('organization_id', 'customer_id').ref(),
    userId: p.text(),
    isActive: p.boolean().default(true),
    createdAt: timestamp(),
  },
  uniques: [{ name: 'user_link_one_per_pair', properties: ['organization', 'userId', 'customer'] }],
  indexes: [{ properties: ['organization', 'customer', 'createdAt', 'id'] }],
  checks: [
    { name: 'user_link_created_at', expression: isFiniteTimestamp('created_at') },
    { name: 'user_link_user', expression: `user_id <> ''` },
  ],
});

export type UserLink = InferEntity<typeof UserLink>;
