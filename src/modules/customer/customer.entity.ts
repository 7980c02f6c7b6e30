import { defineEntity, type InferEntity, type Opt, p } from '@mikro-orm/core';
import { BUSINESS_COLUMNS } from '../business/business.columns.ts';
import {
  country,
  decimal,
  isFiniteNumeric,
  isFiniteTimestamp,
  isOneOf,
  oneOf,
  tenantProperties,
  tenantRls,
  textNeedsCode,
  timestamp,
} from '../common/base.entity.ts';
import { PERSON_COLUMNS } from '../person/person.columns.ts';

export const CUSTOMER_TYPES = ['PERSON', 'BUSINESS'] as const;
export const ONBOARDING_STATUSES = ['PROCESSING', 'SUCCEEDED', 'FAILED', 'SUSPENDED'] as const;
export const KYC_STATUSES = [
  'NOT_STARTED',
  'CREATED',
  'PROCESSING',
  'ABORTED',
  'PENDING_REVIEW',
  'VALIDATED',
  'DECLINED',
] as const;
export const KYC_LEVELS = ['FULL_KYC', 'DOC_ONLY', 'NOT_REQUIRED'] as const;
export const RISK_LEVELS = ['LOW', 'MEDIUM', 'HIGH'] as const;

const Contact = defineEntity({
  name: 'Contact',
  embeddable: true,
  properties: {
    email: p.text().nullable(),
    secondEmail: p.text().nullable(),
    mobilePhone: p.text().nullable(),
    secondMobilePhone: p.text().nullable(),
    telephone: p.text().nullable(),
  },
});

const Kyc = defineEntity({
  name: 'Kyc',
  embeddable: true,
  properties: {
    status: oneOf(KYC_STATUSES).default('NOT_STARTED'),
    level: oneOf(KYC_LEVELS).default('FULL_KYC'),
    note: p.text().nullable(),
    lastOkAt: timestamp().nullable(),
  },
});

const Risk = defineEntity({
  name: 'Risk',
  embeddable: true,
  properties: {
    level: oneOf(RISK_LEVELS).default('MEDIUM'),
    blocked: p.boolean().default(false),
    blacklisted: p.boolean().default(false),
    blacklistedComment: p.text().nullable(),
  },
});

const CreditRating = defineEntity({
  name: 'CreditRating',
  embeddable: true,
  properties: { rating: p.text().nullable(), source: p.text().nullable() },
});

/** Both columns are set or both are null. Each table with money has a check constraint for this. */
export const Money = defineEntity({
  name: 'Money',
  embeddable: true,
  properties: { currency: p.string().length(3).nullable(), amount: decimal().nullable() },
});

/** Returns SQL that is true if all columns are null. */
const allNull = (columns: readonly string[]) => `num_nonnulls(${columns.join(', ')}) = 0`;

/** SQL of the display name. It is used in a generated column, so it may only contain immutable operators. */
const displayName = `coalesce(legal_name, nullif(btrim(coalesce(first_name, '') || coalesce(' ' || middle_name, '') || coalesce(' ' || last_name, '')), ''), name, name_english)`;

/**
 * In East Asia the family name can come first or last, so the last name is indexed both before and after the
 * first name.
 */
const everyName = [
  'last_name',
  'first_name',
  'middle_name',
  'last_name',
  'legal_name',
  'name',
  'name_english',
]
  .map((column) => `coalesce(${column} || ' ', '')`)
  .join(' || ');

/** The first name, a bar, and all names, normalized by `fold_name`. */
const searchName = `fold_name(coalesce(first_name, '')) || ' | ' || fold_name(${everyName})`;

/** Lists exclude erased customers unless the filter requests them, so the list indexes exclude them too. */
const NOT_ERASED = 'erased_at is null';

export const Customer = defineEntity({
  name: 'Customer',
  tableName: 'customer',
  abstract: true,
  discriminatorColumn: 'type',
  ...tenantRls,
  properties: {
    ...tenantProperties,
    type: oneOf(CUSTOMER_TYPES).index(false),
    displayName: p.text().nullable().generated(`(${displayName}) stored`),
    onboardingStatus: oneOf(ONBOARDING_STATUSES).default('PROCESSING'),
    contact: p.embedded(Contact),
    kyc: p.embedded(Kyc),
    risk: p.embedded(Risk),
    creditRating: p.embedded(CreditRating).nullable(),
    creditLimit: p.embedded(Money).nullable(),
    countryOfTaxResidence: country().nullable(),
    plannedIncome: p.text().nullable(),
    plannedExpenditure: p.text().nullable(),
    metadata: p.json().$type<Record<string, string>>().defaultRaw(`'{}'`),
    branchId: p.text().nullable(),
    joinedDate: p.date().nullable(),
    version: p.integer().default(1),
    createdAt: timestamp(),
    updatedAt: timestamp(),
    /** Time of the erasure. The remaining row is a tombstone without a name. */
    erasedAt: timestamp().nullable(),
    /** Sort key for names. Truncated because the size of an index entry is limited. */
    sortName: p
      .text()
      .$type<Opt<string>>()
      .collation('C')
      .generated(`(lower(left(coalesce(${displayName}, ''), 200))) stored`)
      .hidden(),
    /** Text that the name search matches against. */
    searchName: p.text().$type<Opt<string>>().generated(`(${searchName}) stored`).hidden(),
    emailKey: p.text().nullable().generated('(lower(contact_email)) stored').hidden(),
    secondEmailKey: p.text().nullable().generated('(lower(contact_second_email)) stored').hidden(),
  },
  indexes: [
    { properties: ['organization', 'createdAt', 'id'], where: NOT_ERASED },
    { properties: ['organization', 'updatedAt', 'id'], where: NOT_ERASED },
    { properties: ['organization', 'sortName', 'id'], where: NOT_ERASED },
    { properties: ['organization', 'type', 'createdAt', 'id'], where: NOT_ERASED },
    { properties: ['organization', 'onboardingStatus', 'createdAt', 'id'], where: NOT_ERASED },
    ...['kyc_status', 'kyc_level', 'risk_level'].map((column) => ({
      name: `customer_${column}_index`,
      expression: `create index "customer_${column}_index" on "customer" ("organization_id", "${column}", "created_at", "id") where ${NOT_ERASED}`,
    })),
    ...['risk_blocked', 'risk_blacklisted'].map((column) => ({
      name: `customer_${column}_index`,
      expression: `create index "customer_${column}_index" on "customer" ("organization_id", "created_at", "id") where ${column} and ${NOT_ERASED}`,
    })),
    {
      name: 'customer_erased_index',
      properties: ['organization', 'createdAt', 'id'],
      where: 'erased_at is not null',
    },
    { properties: ['organization', 'emailKey'] },
    { properties: ['organization', 'secondEmailKey'] },
    {
      name: 'customer_search_name_index',
      expression:
        'create index "customer_search_name_index" on "customer" using gin ("organization_id", "search_name" gin_trgm_ops)',
    },
    {
      name: 'customer_search_words_index',
      expression:
        'create index "customer_search_words_index" on "customer" using gin ("organization_id", name_words("search_name"))',
    },
  ],
  checks: [
    // An erased customer has none of these values. The checks also hold when an older version erases it that
    // does not know all columns.
    {
      name: 'customer_person_details',
      expression: `type = 'PERSON' and erased_at is null or ${allNull(PERSON_COLUMNS)}`,
    },
    {
      name: 'customer_business_details',
      expression: `type = 'BUSINESS' and erased_at is null or ${allNull(BUSINESS_COLUMNS)}`,
    },
    { name: 'customer_type_check', expression: isOneOf('type', CUSTOMER_TYPES) },
    {
      name: 'customer_onboarding_status_check',
      expression: isOneOf('onboarding_status', ONBOARDING_STATUSES),
    },
    { name: 'customer_kyc_status_check', expression: isOneOf('kyc_status', KYC_STATUSES) },
    { name: 'customer_kyc_level_check', expression: isOneOf('kyc_level', KYC_LEVELS) },
    { name: 'customer_risk_level_check', expression: isOneOf('risk_level', RISK_LEVELS) },
    { name: 'customer_has_name', expression: 'display_name is not null or erased_at is not null' },
    {
      name: 'customer_person_name',
      expression: `type <> 'PERSON' or legal_name is not null or num_nulls(first_name, last_name) = 0 or erased_at is not null`,
    },
    {
      name: 'customer_credit_limit',
      expression: 'num_nulls(credit_limit_currency, credit_limit_amount) <> 1',
    },
    {
      name: 'customer_estimated_monthly_revenue',
      expression:
        'num_nulls(account_usage_estimated_monthly_revenue_currency, account_usage_estimated_monthly_revenue_amount) <> 1',
    },
    { name: 'customer_credit_limit_number', expression: isFiniteNumeric('credit_limit_amount') },
    {
      name: 'customer_revenue_number',
      expression: isFiniteNumeric('account_usage_estimated_monthly_revenue_amount'),
    },
    { name: 'customer_business_type', expression: textNeedsCode('business_type') },
    { name: 'customer_product_reference', expression: textNeedsCode('account_usage_product_reference') },
    {
      name: 'customer_metadata_texts',
      expression: `jsonb_typeof(metadata) = 'object' and not jsonb_path_exists(metadata, '$.* ? (@.type() != "string")')`,
    },
    {
      name: 'customer_instants',
      expression: `${isFiniteTimestamp('created_at')} and ${isFiniteTimestamp('updated_at')}`,
    },
    { name: 'customer_version_positive', expression: 'version > 0' },
  ],
});

export type Customer = InferEntity<typeof Customer>;
