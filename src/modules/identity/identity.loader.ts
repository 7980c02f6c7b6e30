import { sql } from 'kysely';
import type { Relation } from '../../read/relation.ts';
import { IdentityDocument } from './identity.entity.ts';

export const registrationOfBusiness: Relation<typeof IdentityDocument> = {
  entity: IdentityDocument,
  key: 'customer',
  where: (document) => sql`${document('slot')} = 'REGISTRATION'`,
  attachedAs: 'registration',
};

export const identificationOfPerson: Relation<typeof IdentityDocument> = {
  entity: IdentityDocument,
  key: 'businessPerson',
  attachedAs: 'identification',
};
