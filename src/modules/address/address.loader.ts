import type { Relation } from '../../read/relation.ts';
import { Address } from './address.entity.ts';

export const addressById: Relation = { entity: Address, by: 'id' };

export const addressesOfCustomer: Relation = {
  entity: Address,
  by: 'customer_id',
  where: 'r.business_person_id is null',
  orderBy: 'r.id',
  needs: ['purpose'],
  attachedAs: 'addresses',
};

export const addressOfPerson: Relation = {
  entity: Address,
  by: 'business_person_id',
  where: `r.purpose = 'RESIDENTIAL'`,
  attachedAs: 'residentialAddress',
};
