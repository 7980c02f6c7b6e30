import type { Resolvers } from '../../generated/resolvers.ts';
import { documentsOfCustomer, identificationOfPerson, registrationOfBusiness } from './identity.loader.ts';

export const identityResolvers: Resolvers = {
  Customer: {
    identityDocuments: (customer, _args, { reading }) => reading.many(documentsOfCustomer, customer),
  },
  BusinessCustomer: {
    registration: (customer, _args, { reading }) => reading.one(registrationOfBusiness, customer),
  },
  BusinessPerson: {
    identification: (person, _args, { reading }) => reading.one(identificationOfPerson, person),
  },
};
