import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, ownedProperties, ownRowsOnly, sayable } from '../common/base.entity.ts';
import { Customer } from '../customer/customer.entity.ts';

export const CrmEvent = defineEntity({
  name: 'CrmEvent',
  tableName: 'crm_event',
  ...ownRowsOnly,
  properties: {
    ...ownedProperties,
    customer: p.manyToOne(Customer).ref(),
    category: p.text().nullable(),
    detail: p.text().nullable(),
    channel: p.text().nullable(),
    scheduledAt: instant().nullable(),
    actualAt: instant().nullable(),
    result: p.text().nullable(),
    createdAt: instant(),
  },
  indexes: [
    { properties: ['organization', 'customer', 'createdAt', 'id'] },
    { properties: ['organization', 'createdAt', 'id'] },
  ],
  checks: [{ name: 'crm_event_created_at', expression: sayable('created_at') }],
});

export type CrmEvent = InferEntity<typeof CrmEvent>;
