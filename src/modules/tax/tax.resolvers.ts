import type { Resolvers } from '../../generated/resolvers.ts';
import { taxResidencesOfCustomer } from './tax.loader.ts';

export const taxResolvers: Resolvers = {
  Customer: {
    taxResidences: ({ id }, _args, { reading }) => reading.many(taxResidencesOfCustomer, id),
  },
};
