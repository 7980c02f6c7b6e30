import type { Resolvers } from '../../generated/resolvers.ts';
import { connectionResolvers } from '../../read/connection.ts';
import { paged } from '../../read/field-resolvers.ts';
import { mutate } from '../../write/mutate.ts';
import { customerOf } from '../customer/customer.loader.ts';
import { creditLimitOrderList } from './credit.list.ts';
import {
  createCreditLimitOrder,
  decideCreditLimitOrder,
  updateCustomerCreditLimit,
  updateCustomerCreditRating,
} from './credit.mutations.ts';

export const creditResolvers: Resolvers = {
  Query: {
    creditLimitOrder: async (_root, { id }, { loaders }) =>
      loaders.show(await loaders.loadById(creditLimitOrderList.byId, id)),
  },
  Mutation: {
    updateCustomerCreditLimit: (_root, { input }, context) =>
      mutate(context, updateCustomerCreditLimit, input),
    updateCustomerCreditRating: (_root, { input }, context) =>
      mutate(context, updateCustomerCreditRating, input),
    createCreditLimitOrder: (_root, { input }, context) => mutate(context, createCreditLimitOrder, input),
    decideCreditLimitOrder: (_root, { input }, context) => mutate(context, decideCreditLimitOrder, input),
  },
  Customer: {
    creditLimitOrders: paged(creditLimitOrderList),
  },
  CreditLimitOrder: {
    customer: (order, _args, { loaders }) => customerOf(loaders, order),
  },
  CreditLimitOrderConnection: connectionResolvers,
  CreateCreditLimitOrderPayload: { creditLimitOrder: ({ item }) => item },
  DecideCreditLimitOrderPayload: { creditLimitOrder: ({ item }) => item },
};
