import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { tenantProperties, tenantRls } from '../common/base.entity.ts';
import { Customer } from '../customer/customer.entity.ts';

export const TaxResidence = defineEntity({
  name: 'TaxResidence',
  tableName: 'tax_residence',
  ...tenantRls,
  properties: {
    ...tenantProperties,
    customer: p.manyToOne(Customer).joinColumns('organization_id', 'customer_id').ref(),
    domain: p.text().nullable(),
    taxNumber: p.text().nullable(),
  },
  indexes: [{ properties: ['organization', 'customer', 'id'] }],
});

export type TaxResidence = InferEntity<typeof TaxResidence>;
