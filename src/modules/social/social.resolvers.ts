import type { Resolvers } from '../../generated/resolvers.ts';
import { handlesOfCustomer } from './social.loader.ts';

export const socialResolvers: Resolvers = {
  Customer: {
    socialMediaHandles: ({ id }, _args, { reading }) => reading.many(handlesOfCustomer, id),
  },
};
