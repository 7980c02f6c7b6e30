import type { Relation } from '../../read/relation.ts';
import { IdentityDocument } from './identity.entity.ts';

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
