import { mergeResolvers } from '@graphql-tools/merge';
import type { Resolvers } from '../generated/resolvers.ts';
import { addressResolvers } from './address/address.resolvers.ts';
import { businessResolvers } from './business/business.resolvers.ts';
import { creditResolvers } from './credit/credit.resolvers.ts';
import { crmResolvers } from './crm/crm.resolvers.ts';
import { customerResolvers } from './customer/customer.resolvers.ts';
import { historyResolvers } from './history/history.resolvers.ts';
import { identityResolvers } from './identity/identity.resolvers.ts';
import { linkResolvers } from './link/link.resolvers.ts';
import { nodeResolvers } from './node/node.resolvers.ts';
import { organizationResolvers } from './organization/organization.resolvers.ts';
import { personResolvers } from './person/person.resolvers.ts';
import { screeningResolvers } from './screening/screening.resolvers.ts';
import { socialResolvers } from './social/social.resolvers.ts';
import { taxResolvers } from './tax/tax.resolvers.ts';
import { viewerResolvers } from './viewer/viewer.resolvers.ts';

/** Resolvers of all modules. A module can add fields to types of other modules. */
export const resolvers: Resolvers = mergeResolvers([
  addressResolvers,
  businessResolvers,
  creditResolvers,
  crmResolvers,
  customerResolvers,
  historyResolvers,
  identityResolvers,
  linkResolvers,
  nodeResolvers,
  organizationResolvers,
  personResolvers,
  screeningResolvers,
  socialResolvers,
  taxResolvers,
  viewerResolvers,
]);
