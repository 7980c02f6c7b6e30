import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, ownedProperties, ownRowsOnly } from '../../db/owned.ts';
import { Customer } from '../customer/customer.entity.ts';

export const UserLink = defineEntity({
  name: 'UserLink',
  tableName: 'user_link',
  ...ownRowsOnly,
  properties: {
    ...ownedProperties,
    customer: p.manyToOne(Customer).ref(),
    userId: p.text(),
    isActive: p.boolean().default(true),
    createdAt: instant(),
  },
  uniques: [{ name: 'user_link_one_per_pair', properties: ['organization', 'userId', 'customer'] }],
  indexes: [{ properties: ['organization', 'customer', 'createdAt', 'id'] }],
});

export type UserLink = InferEntity<typeof UserLink>;
