import type { Context } from '../../context.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import type { Row } from '../../read/shape.ts';
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
    addresses: (customer, _args, { reading }) => reading.many(addressesOfCustomer, customer),
  },
  PersonCustomer: {
    primaryAddress: (customer, _args, context) => addressFor('RESIDENTIAL', customer, context),
  },
  BusinessCustomer: {
    primaryAddress: (customer, _args, context) => addressFor('REGISTRATION', customer, context),
  },
  BusinessPerson: {
    residentialAddress: (person, _args, { reading }) => reading.one(addressOfPerson, person),
  },
  AddCustomerAddressPayload: { address: ({ item }) => item },
  UpdateCustomerAddressPayload: { address: ({ item }) => item },
  DeleteCustomerAddressPayload: { deletedAddressId: ({ itemId }) => itemId },
};

/** Found among all addresses of the customer, so that asking for both lists costs one statement. */
async function addressFor(purpose: string, customer: Row, { reading }: Context): Promise<Row | null> {
  const addresses = await reading.many(addressesOfCustomer, customer);
  return addresses.find((address) => address.purpose === purpose) ?? null;
}
