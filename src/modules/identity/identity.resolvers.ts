import type { Resolvers } from '../../generated/resolvers.ts';
import { many, one } from '../../read/field-resolvers.ts';
import { documentsOfCustomer, identificationOfPerson, registrationOfBusiness } from './identity.loader.ts';

export const identityResolvers: Resolvers = {
  Customer: {
    identityDocuments: many(documentsOfCustomer),
  },
  BusinessCustomer: {
    registration: one(registrationOfBusiness),
  },
  BusinessPerson: {
    identification: one(identificationOfPerson),
  },
};
