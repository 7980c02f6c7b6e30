import type { Resolvers } from '../../generated/resolvers.ts';
import { connectionResolvers } from '../../read/connection.ts';
import { paged } from '../../read/field-resolvers.ts';
import { mutate, writtenItem } from '../../write/mutate.ts';
import { customerOfRow } from '../customer/customer.loader.ts';
import type { UserLink } from './link.entity.ts';
import { userLinkList } from './link.list.ts';
import { linkUserToCustomer, unlinkUserFromCustomer } from './link.mutations.ts';

export const linkResolvers: Resolvers = {
  Mutation: {
    linkUserToCustomer: (_root, { input }, context) => mutate(context, linkUserToCustomer, input),
    unlinkUserFromCustomer: (_root, { input }, context) => mutate(context, unlinkUserFromCustomer, input),
  },
  Customer: {
    userLinks: paged(userLinkList),
  },
  UserLink: {
    customer: customerOfRow,
  },
  UserLinkConnection: connectionResolvers<typeof UserLink>(),
  LinkUserToCustomerPayload: { userLink: writtenItem(userLinkList) },
  UnlinkUserFromCustomerPayload: { userLink: writtenItem(userLinkList) },
};
