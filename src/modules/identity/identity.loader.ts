import type { Relation } from '../../read/relation.ts';
import { IdentityDocument } from './identity.entity.ts';

export const identityDocumentById: Relation = {
  entity: IdentityDocument,
  foreignKey: 'id',
  requiredProperties: ['slot'],
};

export const documentsOfCustomer: Relation = {
  entity: IdentityDocument,
  foreignKey: 'customer_id',
  where: `r.slot = 'LISTED'`,
  orderBy: 'r.position, r.id',
  attachedAs: 'identityDocuments',
};

export const registrationOfBusiness: Relation = {
  entity: IdentityDocument,
  foreignKey: 'customer_id',
  where: `r.slot = 'REGISTRATION'`,
  attachedAs: 'registration',
};

export const identificationOfPerson: Relation = {
  entity: IdentityDocument,
  foreignKey: 'business_person_id',
  attachedAs: 'identification',
};
