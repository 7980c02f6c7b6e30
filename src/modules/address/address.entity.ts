import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { BusinessPerson } from '../business/business.entity.ts';
import {
  country,
  isFiniteTimestamp,
  isOneOf,
  oneOf,
  tenantProperties,
  tenantRls,
  timestamp,
} from '../common/base.entity.ts';
import { Customer } from '../customer/customer.entity.ts';

export const ADDRESS_PURPOSES = ['REGISTRATION', 'RESIDENTIAL', 'OTHER'] as const;

/** An address of a customer, or of a person of a business if `businessPerson` is set. */
export const Address = defineEntity({
  name: 'Address',
  tableName: 'address',
  ...tenantRls,
  properties: {
    ...tenantProperties,
    customer: p.manyToOne(Customer).joinColumns('organization_id', 'customer_id').ref(),
    businessPerson: p
      .manyToOne(BusinessPerson)
      .joinColumns('organization_id', 'business_person_id')
      .ref()
      .nullable(),
    purpose: oneOf(ADDRESS_PURPOSES),
    line1: p.text(),
    line2: p.text().nullable(),
    line3: p.text().nullable(),
    city: p.text().nullable(),
    county: p.text().nullable(),
    state: p.text().nullable(),
    postcode: p.text().nullable(),
    country: country(),
    tags: p.array().columnType('text[]').defaultRaw(`'{}'`),
    status: p.text().nullable(),
    createdAt: timestamp(),
  },
  indexes: [
    { properties: ['organization', 'customer', 'id'] },
    // Partial: the index is useless for rows without a business person, but without statistics PostgreSQL
    // would choose it.
    { properties: ['organization', 'businessPerson'], where: 'business_person_id is not null' },
    { properties: ['organization', 'country', 'customer'] },
  ],
  uniques: [
    {
      name: 'address_one_per_purpose_of_customer',
      properties: ['organization', 'customer', 'purpose'],
      where: `business_person_id is null and purpose <> 'OTHER'`,
    },
    {
      name: 'address_one_per_purpose_of_person',
      properties: ['organization', 'businessPerson', 'purpose'],
      where: `business_person_id is not null and purpose <> 'OTHER'`,
    },
  ],
  checks: [
    { name: 'address_purpose_check', expression: isOneOf('purpose', ADDRESS_PURPOSES) },
    { name: 'address_created_at', expression: isFiniteTimestamp('created_at') },
    { name: 'address_tags', expression: 'array_position(tags, null) is null' },
  ],
});

export type Address = InferEntity<typeof Address>;
