import type { Resolvers } from '../../generated/resolvers.ts';
import { connect, connectionResolvers } from '../../read/connection.ts';
import { customerOf } from '../customer/customer.loader.ts';
import { linksOfCustomer } from './link.loader.ts';

export const linkResolvers: Resolvers = {
  Customer: {
    userLinks: ({ id }, args, { reading }) => connect(reading, 'linksOfCustomer', linksOfCustomer, args, id),
  },
  UserLink: {
    customer: (link, _args, { reading }) => customerOf(reading, link),
  },
  UserLinkConnection: connectionResolvers,
};
