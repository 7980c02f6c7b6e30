import type { Resolvers } from '../../generated/resolvers.ts';
import { many, one } from '../../read/field-resolvers.ts';
import { identityDocumentList } from './identity.list.ts';
import { identificationOfPerson, registrationOfBusiness } from './identity.loader.ts';

export const identityResolvers: Resolvers = {
  Customer: {
    identityDocuments: many(identityDocumentList.rows),
  },
  BusinessCustomer: {
    registration: one(registrationOfBusiness),
  },
  BusinessPerson: {
    identification: one(identificationOfPerson),
  },
};
