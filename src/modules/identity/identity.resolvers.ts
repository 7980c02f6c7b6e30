import type { Resolvers } from '../../generated/resolvers.ts';
import { documentsOfCustomer, identificationOfPerson, registrationOfBusiness } from './identity.loader.ts';

export const identityResolvers: Resolvers = {
  Customer: {
    identityDocuments: ({ id }, _args, { reading }) => reading.many(documentsOfCustomer, id),
  },
  BusinessCustomer: {
    registration: ({ id }, _args, { reading }) => reading.one(registrationOfBusiness, id),
  },
  BusinessPerson: {
    identification: ({ id }, _args, { reading }) => reading.one(identificationOfPerson, id),
  },
};
