import type { Resolvers } from '../../generated/resolvers.ts';
import { firstMatching, many, one } from '../../read/field-resolvers.ts';
import { mutate } from '../../write/mutate.ts';
import { addressesOfCustomer, addressOfPerson } from './address.loader.ts';
import { addCustomerAddress, deleteCustomerAddress, updateCustomerAddress } from './address.mutations.ts';

export const addressResolvers: Resolvers = {
  Mutation: {
    addCustomerAddress: (_root, { input }, context) => mutate(context, addCustomerAddress, input),
    updateCustomerAddress: (_root, { input }, context) => mutate(context, updateCustomerAddress, input),
    deleteCustomerAddress: (_root, { input }, context) => mutate(context, deleteCustomerAddress, input),
  },
  Customer: {
    addresses: many(addressesOfCustomer),
  },
  PersonCustomer: {
    primaryAddress: firstMatching(addressesOfCustomer, ({ purpose }) => purpose === 'RESIDENTIAL'),
  },
  BusinessCustomer: {
    primaryAddress: firstMatching(addressesOfCustomer, ({ purpose }) => purpose === 'REGISTRATION'),
  },
  BusinessPerson: {
    residentialAddress: one(addressOfPerson),
  },
  AddCustomerAddressPayload: { address: ({ item }) => item },
  UpdateCustomerAddressPayload: { address: ({ item }) => item },
  DeleteCustomerAddressPayload: { deletedAddressId: ({ itemId }) => itemId },
};
