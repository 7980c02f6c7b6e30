import type { Relation } from '../../read/relation.ts';
import { BusinessPerson } from './business.entity.ts';

export const businessPersonById: Relation = { entity: BusinessPerson, foreignKey: 'id' };

export const personsOfBusiness: Relation = {
  entity: BusinessPerson,
  foreignKey: 'customer_id',
  orderBy: 'r.position, r.id',
  attachedAs: 'persons',
};
