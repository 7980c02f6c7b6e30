import type { Relation } from '../../read/relation.ts';
import { Address } from './address.entity.ts';

export const addressOfPerson: Relation = {
  entity: Address,
  foreignKey: 'business_person_id',
  where: `r.purpose = 'RESIDENTIAL'`,
  attachedAs: 'residentialAddress',
};
