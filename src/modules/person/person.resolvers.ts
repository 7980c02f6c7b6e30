import type { Resolvers } from '../../generated/resolvers.ts';
import { mutate } from '../../write/mutate.ts';
import {
  createPersonCustomer,
  patchPersonCustomer,
  putPersonCustomer,
  updateCustomerData,
  updateCustomerIdentity,
  updatePersonCustomer,
} from './person.mutations.ts';

export const personResolvers: Resolvers = {
  Mutation: {
    createPersonCustomer: (_root, { input }, context) => mutate(context, createPersonCustomer, input),
    patchPersonCustomer: (_root, { input }, context) => mutate(context, patchPersonCustomer, input),
    updatePersonCustomer: (_root, { input }, context) => mutate(context, updatePersonCustomer, input),
    putPersonCustomer: (_root, { input }, context) => mutate(context, putPersonCustomer, input),
    updateCustomerIdentity: (_root, { input }, context) => mutate(context, updateCustomerIdentity, input),
    updateCustomerData: (_root, { input }, context) => mutate(context, updateCustomerData, input),
  },
  PutPersonCustomerPayload: {
    created: ({ customer, created }) => (customer ? created : null),
  },
};
