import type { Resolvers } from '../../generated/resolvers.ts';
import { many } from '../../read/field-resolvers.ts';
import { mutate } from '../../write/mutate.ts';
import { personList } from './business.list.ts';
import { createBusinessCustomer, patchBusinessCustomer } from './business.mutations.ts';

export const businessResolvers: Resolvers = {
  Mutation: {
    createBusinessCustomer: (_root, { input }, context) => mutate(context, createBusinessCustomer, input),
    patchBusinessCustomer: (_root, { input }, context) => mutate(context, patchBusinessCustomer, input),
  },
  BusinessCustomer: {
    persons: many(personList.rows),
  },
};
