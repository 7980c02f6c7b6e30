import type { Resolvers } from '../../generated/resolvers.ts';
import { mutate } from '../../write/mutate.ts';
import { updateCustomer } from './screening.mutations.ts';

export const screeningResolvers: Resolvers = {
  Mutation: {
    updateCustomer: (_root, { input }, context) => mutate(context, updateCustomer, input),
  },
};
