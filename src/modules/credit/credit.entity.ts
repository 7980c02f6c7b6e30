import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { isFiniteTimestamp, tenantProperties, tenantRls, timestamp } from '../common/base.entity.ts';
import { Customer } from '../customer/customer.entity.ts';

/** Amounts, dates and rates are stored as sent, because the API spec does not define their format. */
export const CreditLimitOrder = defineEntity({
  name: 'CreditLimitOrder',
  tableName: 'credit_limit_order',
  ...tenantRls,
  properties: {
    ...tenantProperties,
    customer: p.manyToOne(Customer).joinColumns('organization_id', 'customer_id').ref(),
    requestedCurrentRateAmount1: p.text().nullable(),
    requestedCurrentRateAmount2: p.text().nullable(),
    requestedCurrentValidEndDate: p.text().nullable(),
    currentCreditDocumentation: p.text().nullable(),
    temporaryRequestedCurrentAmount: p.text().nullable(),
    requestedTemporaryValidEndDate: p.text().nullable(),
    temporaryCreditDocumentation: p.text().nullable(),
    rankAmount1: p.text().nullable(),
    nominalInterest1: p.text().nullable(),
    rankAmount2: p.text().nullable(),
    nominalInterest2: p.text().nullable(),
    createdAt: timestamp(),
    decidedAt: timestamp().nullable(),
  },
  indexes: [
    { name: 'credit_limit_order_of_customer', properties: ['organization', 'customer', 'createdAt', 'id'] },
  ],
  checks: [{ name: 'credit_limit_order_created_at', expression: isFiniteTimestamp('created_at') }],
});

export type CreditLimitOrder = InferEntity<typeof CreditLimitOrder>;
