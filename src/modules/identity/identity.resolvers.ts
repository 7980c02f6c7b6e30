import type { Resolvers } from '../../generated/resolvers.ts';
import { items, many, one } from '../../read/field-resolvers.ts';
import { identityDocumentList } from './identity.list.ts';
import { filesOfDocument, identificationOfPerson, registrationOfBusiness } from './identity.loader.ts';

export const identityResolvers: Resolvers = {
  Customer: {
    identityDocuments: many(identityDocumentList.rows),
  },
  BusinessCustomer: {
    registration: one(registrationOfBusiness),
  },
  IdentityDocument: {
    files: items(filesOfDocument, ({ files }) => files),
  },
  BusinessPerson: {
    identification: one(identificationOfPerson),
  },
};
