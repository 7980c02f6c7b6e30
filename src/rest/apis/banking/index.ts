import type { RestApi } from '../rest-api.ts';
import { addressOperations } from './addresses.ts';
import { creditOperations } from './credit.ts';
import { crmEventOperations } from './crm-events.ts';
import { customerOperations } from './customers.ts';
import { examples } from './examples.ts';
import { groupOperations } from './field-groups.ts';
import * as schemas from './schemas.ts';
import { socialMediaOperations } from './social-media.ts';
import { taxResidenceOperations } from './tax-residences.ts';
import { userLinkOperations } from './user-links.ts';

/** The API of the banking system. */
export const banking: RestApi = {
  title: 'Banking customers',
  description:
    'Customers of a bank with addresses, tax residences, social media handles, credit limits and orders, user links and CRM events. Each update replaces one group of fields.',
  security: ['bearer'],
  absent: 'omit',
  emptyIsNull: true,
  anyContentType: true,
  schemas,
  examples,
  tags: {
    Customers: customerOperations,
    'Field groups': groupOperations,
    Addresses: addressOperations,
    Credit: creditOperations,
    'Tax residences': taxResidenceOperations,
    'Social media': socialMediaOperations,
    'User links': userLinkOperations,
    'CRM events': crmEventOperations,
  },
  operations: {
    ...customerOperations,
    ...groupOperations,
    ...addressOperations,
    ...creditOperations,
    ...taxResidenceOperations,
    ...socialMediaOperations,
    ...userLinkOperations,
    ...crmEventOperations,
  },
};
