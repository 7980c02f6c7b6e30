import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { isFiniteTimestamp, tenantProperties, tenantRls, timestamp } from '../common/base.entity.ts';
import { Customer } from '../customer/customer.entity.ts';

export const CrmEvent = defineEntity({
  name: 'CrmEvent',
  tableName: 'crm_event',
  ...tenantRls,
  properties: {
    ...tenantProperties,
    customer: p.manyToOne(Customer).joinColumns('organization_id', 'customer_id').ref(),
    category: p.text().nullable(),
    detail: p.text().nullable(),
    channel: p.text().nullable(),
    scheduledAt: timestamp().nullable(),
    actualAt: timestamp().nullable(),
    result: p.text().nullable(),
    createdAt: timestamp(),
  },
  indexes: [
    { properties: ['organization', 'customer', 'createdAt', 'id'] },
    { properties: ['organization', 'createdAt', 'id'] },
  ],
  checks: [{ name: 'crm_event_created_at', expression: isFiniteTimestamp('created_at') }],
});

export type CrmEvent = InferEntity<typeof CrmEvent>;
