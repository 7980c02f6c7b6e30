import type { Resolvers } from '../../generated/resolvers.ts';
import { connectionResolvers } from '../../read/connection.ts';
import { paged } from '../../read/field-resolvers.ts';
import { mutate } from '../../write/mutate.ts';
import { customerOf } from '../customer/customer.loader.ts';
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
    customer: (link, _args, { loaders }) => customerOf(loaders, link),
  },
  UserLinkConnection: connectionResolvers,
  LinkUserToCustomerPayload: { userLink: ({ item }) => item },
  UnlinkUserFromCustomerPayload: { userLink: ({ item }) => item },
};
