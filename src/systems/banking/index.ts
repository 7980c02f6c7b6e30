import type { System } from '../system.ts';
import { addressOperations } from './addresses.ts';
import { creditOperations } from './credit.ts';
import { customerOperations } from './customers.ts';
import { dealingOperations } from './dealings.ts';
import { groupOperations } from './groups.ts';

/** A bank's customer API: customers, addresses, tax residences, social media handles, credit, user links, CRM events, firehose. */
export const banking: System = {
  title: 'Customer API of a bank',
  description:
    'Customers of a bank with addresses, tax residences, social media handles, credit limits and orders, user links and CRM events. Each update puts one group of fields whole.',
  security: ['bearer'],
  nothing: 'left out',
  emptyIsNull: true,
  anyContentType: true,
  operations: {
    ...customerOperations,
    ...groupOperations,
    ...addressOperations,
    ...creditOperations,
    ...dealingOperations,
  },
};
