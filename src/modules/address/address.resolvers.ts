import type { Resolvers } from '../../generated/resolvers.ts';
import { firstMatching, many, one } from '../../read/field-resolvers.ts';
import { mutate, writtenItem } from '../../write/mutate.ts';
import { addressList } from './address.list.ts';
import { addressOfPerson } from './address.loader.ts';
import { addCustomerAddress, deleteCustomerAddress, updateCustomerAddress } from './address.mutations.ts';

export const addressResolvers: Resolvers = {
  Mutation: {
    addCustomerAddress: (_root, { input }, context) => mutate(context, addCustomerAddress, input),
    updateCustomerAddress: (_root, { input }, context) => mutate(context, updateCustomerAddress, input),
    deleteCustomerAddress: (_root, { input }, context) => mutate(context, deleteCustomerAddress, input),
  },
  Customer: {
    addresses: many(addressList.rows),
  },
  PersonCustomer: {
    primaryAddress: firstMatching(addressList.rows, ['purpose', 'RESIDENTIAL']),
  },
  BusinessCustomer: {
    primaryAddress: firstMatching(addressList.rows, ['purpose', 'REGISTRATION']),
  },
  BusinessPerson: {
    residentialAddress: one(addressOfPerson),
  },
  AddCustomerAddressPayload: { address: writtenItem(addressList) },
  UpdateCustomerAddressPayload: { address: writtenItem(addressList) },
  DeleteCustomerAddressPayload: { deletedAddressId: ({ itemId }) => itemId },
};
