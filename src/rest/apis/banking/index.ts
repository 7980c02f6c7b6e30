import type { RestApi } from '../rest-api.ts';
import { addressOperations } from './addresses.ts';
import { creditOperations } from './credit.ts';
import { customerOperations } from './customers.ts';
import { examples } from './examples.ts';
import { groupOperations } from './field-groups.ts';
import { relatedOperations } from './related-records.ts';
import * as schemas from './schemas.ts';

/** A bank's customer API: customers, addresses, tax residences, social media handles, credit, user links, CRM events, firehose. */
export const banking: RestApi = {
  title: 'Customer API of a bank',
  description:
    'Customers of a bank with addresses, tax residences, social media handles, credit limits and orders, user links and CRM events. Each update puts one group of fields whole.',
  security: ['bearer'],
  absent: 'omit',
  emptyIsNull: true,
  anyContentType: true,
  schemas,
  examples,
  tags: {
    Customers: customerOperations,
    'Groups of fields': groupOperations,
    Addresses: addressOperations,
    Credit: creditOperations,
    'Taxes, handles, users and events': relatedOperations,
  },
  operations: {
    ...customerOperations,
    ...groupOperations,
    ...addressOperations,
    ...creditOperations,
    ...relatedOperations,
  },
};
