import type { Relation } from '../../read/relation.ts';
import { Address } from './address.entity.ts';

export const addressById: Relation = { entity: Address, foreignKey: 'id' };

export const addressesOfCustomer: Relation = {
  entity: Address,
  foreignKey: 'customer_id',
  where: 'r.business_person_id is null',
  orderBy: 'r.id',
  requiredProperties: ['purpose'],
  attachedAs: 'addresses',
};

export const addressOfPerson: Relation = {
  entity: Address,
  foreignKey: 'business_person_id',
  where: `r.purpose = 'RESIDENTIAL'`,
  attachedAs: 'residentialAddress',
};
