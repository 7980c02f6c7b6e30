import type { Context } from '../../context.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import type { Row } from '../../read/shape.ts';
import { addressesOfCustomer, addressOfPerson } from './address.loader.ts';

export const addressResolvers: Resolvers = {
  Customer: {
    addresses: ({ id }, _args, { reading }) => reading.many(addressesOfCustomer, id),
  },
  PersonCustomer: {
    primaryAddress: (customer, _args, context) => addressFor('RESIDENTIAL', customer, context),
  },
  BusinessCustomer: {
    primaryAddress: (customer, _args, context) => addressFor('REGISTRATION', customer, context),
  },
  BusinessPerson: {
    residentialAddress: ({ id }, _args, { reading }) => reading.one(addressOfPerson, id),
  },
};

/** Found among all addresses of the customer, so that asking for both lists costs one statement. */
async function addressFor(purpose: string, { id }: Row, { reading }: Context): Promise<Row | null> {
  const addresses = await reading.many(addressesOfCustomer, id);
  return addresses.find((address) => address.purpose === purpose) ?? null;
}
