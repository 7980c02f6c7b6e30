import type { Resolvers } from '../../generated/resolvers.ts';
import { connect, connectionResolvers } from '../../read/connection.ts';
import { customerOf } from '../customer/customer.loader.ts';
import { creditLimitOrderById, ordersOfCustomer } from './credit.loader.ts';

export const creditResolvers: Resolvers = {
  Query: {
    creditLimitOrder: (_root, { id }, { reading }) => reading.byId(creditLimitOrderById, id),
  },
  Customer: {
    creditLimitOrders: ({ id }, args, { reading }) =>
      connect(reading, 'ordersOfCustomer', ordersOfCustomer, args, id),
  },
  CreditLimitOrder: {
    customer: (order, _args, { reading }) => customerOf(reading, order),
  },
  CreditLimitOrderConnection: connectionResolvers,
};
