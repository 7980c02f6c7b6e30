import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { SOURCE_SYSTEMS } from '../../common/source-systems.ts';
import { isOneOf, oneOf, tenantProperties, tenantRls } from '../common/base.entity.ts';
import { Customer } from './customer.entity.ts';

export const CustomerReference = defineEntity({
  name: 'CustomerReference',
  tableName: 'customer_reference',
  ...tenantRls,
  properties: {
    ...tenantProperties,
    customer: p.manyToOne(Customer).joinColumns('organization_id', 'customer_id').ref(),
    system: oneOf(SOURCE_SYSTEMS),
    value: p.text(),
  },
  uniques: [
    { name: 'customer_reference_one_per_system', properties: ['organization', 'customer', 'system'] },
    { name: 'customer_reference_one_customer', properties: ['organization', 'system', 'value'] },
  ],
  checks: [{ name: 'customer_reference_system_check', expression: isOneOf('system', SOURCE_SYSTEMS) }],
});

export type CustomerReference = InferEntity<typeof CustomerReference>;
