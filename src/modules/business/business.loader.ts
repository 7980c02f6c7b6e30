import type { Relation } from '../../read/relation.ts';
import { BusinessPerson } from './business.entity.ts';

export const businessPersonById: Relation = { entity: BusinessPerson, by: 'id' };

export const personsOfBusiness: Relation = {
  entity: BusinessPerson,
  by: 'customer_id',
  orderBy: 'r.position, r.id',
  attachedAs: 'persons',
};
