import type { Resolvers } from '../../generated/resolvers.ts';
import { connectionResolvers } from '../../read/connection.ts';
import { found, paged, withId } from '../../read/field-resolvers.ts';
import { mutate, writtenItem } from '../../write/mutate.ts';
import { customerOfRow } from '../customer/customer.loader.ts';
import { CreditLimitOrder } from './credit.entity.ts';
import { creditLimitOrderList } from './credit.list.ts';
import {
  createCreditLimitOrder,
  decideCreditLimitOrder,
  updateCustomerCreditLimit,
  updateCustomerCreditRating,
} from './credit.mutations.ts';

export const creditResolvers: Resolvers = {
  Query: {
    creditLimitOrder: found(
      ({ id }: { id: string }) => withId('creditLimitOrder', CreditLimitOrder, id),
      async (_root, { id }, { loaders }) =>
        loaders.show(await loaders.loadById(creditLimitOrderList.byId, id)),
    ),
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
    customer: customerOfRow,
  },
  CreditLimitOrderConnection: connectionResolvers<typeof CreditLimitOrder>(),
  CreateCreditLimitOrderPayload: { creditLimitOrder: writtenItem(creditLimitOrderList) },
  DecideCreditLimitOrderPayload: { creditLimitOrder: writtenItem(creditLimitOrderList) },
};
