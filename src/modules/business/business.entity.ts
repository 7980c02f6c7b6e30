import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import {
  country,
  isOneOf,
  oneOf,
  tenantProperties,
  tenantRls,
  textNeedsCode,
} from '../common/base.entity.ts';
import { Customer, Money } from '../customer/customer.entity.ts';

export const BUSINESS_TYPES = [
  'SOLE_PROPRIETORSHIP',
  'PARTNERSHIP',
  'LIMITED_PARTNERSHIP',
  'LIMITED_LIABILITY_COMPANY',
  'PRIVATE_LIMITED_COMPANY',
  'PUBLIC_LIMITED_COMPANY',
  'COOPERATIVE',
  'TRUST',
  'NON_PROFIT',
  'GOVERNMENT_ENTITY',
  'OTHER',
] as const;
export const PRODUCTS = [
  'FINANCIAL_SERVICES',
  'E_COMMERCE',
  'RETAIL',
  'IMPORT_EXPORT',
  'PROFESSIONAL_SERVICES',
  'SOFTWARE',
  'MANUFACTURING',
  'PAYROLL',
  'OTHER',
] as const;
export const PERSON_ROLES = [
  'DIRECTOR',
  'LEGAL_REPRESENTATIVE',
  'SHAREHOLDER',
  'BENEFICIAL_OWNER',
  'AUTHORIZED_SIGNATORY',
  'PARTNER',
  'SECRETARY',
  'OTHER',
] as const;

const BusinessType = defineEntity({
  name: 'BusinessType',
  embeddable: true,
  properties: { code: oneOf(BUSINESS_TYPES).nullable(), text: p.text().nullable() },
});

const ProductReference = defineEntity({
  name: 'ProductReference',
  embeddable: true,
  properties: { code: oneOf(PRODUCTS).nullable(), text: p.text().nullable() },
});

const PersonRole = defineEntity({
  name: 'PersonRole',
  embeddable: true,
  properties: { code: oneOf(PERSON_ROLES).nullable(), text: p.text().nullable() },
});

const AccountUsage = defineEntity({
  name: 'AccountUsage',
  embeddable: true,
  properties: {
    operatingCountry: country().nullable(),
    goodsServiceDescription: p.text().nullable(),
    industryCategoryCode: p.text().nullable(),
    productReference: p.embedded(ProductReference).nullable(),
    estimatedMonthlyRevenue: p.embedded(Money).nullable(),
  },
});

export const BusinessCustomer = defineEntity({
  name: 'BusinessCustomer',
  extends: Customer,
  discriminatorValue: 'BUSINESS',
  properties: {
    name: p.text().nullable(),
    nameEnglish: p.text().nullable(),
    businessType: p.embedded(BusinessType).nullable(),
    website: p.text().nullable(),
    incorporationType: p.text().nullable(),
    accountUsage: p.embedded(AccountUsage).nullable(),
  },
  checks: [
    { name: 'customer_business_type_code_check', expression: isOneOf('business_type_code', BUSINESS_TYPES) },
    {
      name: 'customer_account_usage_product_reference_code_check',
      expression: isOneOf('account_usage_product_reference_code', PRODUCTS),
    },
  ],
});

export const BusinessPerson = defineEntity({
  name: 'BusinessPerson',
  tableName: 'business_person',
  ...tenantRls,
  properties: {
    ...tenantProperties,
    customer: p.manyToOne(Customer).joinColumns('organization_id', 'customer_id').ref(),
    position: p.smallint().default(0),
    role: p.embedded(PersonRole).nullable(),
    firstName: p.text().nullable(),
    lastName: p.text().nullable(),
    firstNameEnglish: p.text().nullable(),
    lastNameEnglish: p.text().nullable(),
    dateOfBirth: p.date().nullable(),
    nationality: country().nullable(),
  },
  checks: [
    { name: 'business_person_role_code_check', expression: isOneOf('role_code', PERSON_ROLES) },
    { name: 'business_person_role', expression: textNeedsCode('role') },
  ],
  indexes: [{ properties: ['organization', 'customer', 'position', 'id'] }],
});

export type BusinessCustomer = InferEntity<typeof BusinessCustomer>;
export type BusinessPerson = InferEntity<typeof BusinessPerson>;
