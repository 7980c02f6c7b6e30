import type { System } from '../rest-api.ts';
import { addressOperations } from './addresses.ts';
import { creditOperations } from './credit.ts';
import { customerOperations } from './customers.ts';
import { examples } from './examples.ts';
import { groupOperations } from './field-groups.ts';
import { dealingOperations } from './related-records.ts';
import * as wire from './schemas.ts';

/** A bank's customer API: customers, addresses, tax residences, social media handles, credit, user links, CRM events, firehose. */
export const banking: System = {
  title: 'Customer API of a bank',
  description:
    'Customers of a bank with addresses, tax residences, social media handles, credit limits and orders, user links and CRM events. Each update puts one group of fields whole.',
  security: ['bearer'],
  nothing: 'left out',
  emptyIsNull: true,
  anyContentType: true,
  shapes: wire,
  examples,
  subjects: {
    Customers: customerOperations,
    'Groups of fields': groupOperations,
    Addresses: addressOperations,
    Credit: creditOperations,
    'Taxes, handles, users and events': dealingOperations,
  },
  operations: {
    ...customerOperations,
    ...groupOperations,
    ...addressOperations,
    ...creditOperations,
    ...dealingOperations,
  },
};
