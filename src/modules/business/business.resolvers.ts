import type { Resolvers } from '../../generated/resolvers.ts';
import { personsOfBusiness } from './business.loader.ts';

export const businessResolvers: Resolvers = {
  BusinessCustomer: {
    persons: ({ id }, _args, { reading }) => reading.many(personsOfBusiness, id),
  },
};
