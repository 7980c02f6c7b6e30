import type { Relation } from '../../read/relation.ts';
import { TaxResidence } from './tax.entity.ts';

export const taxResidenceById: Relation = { entity: TaxResidence, foreignKey: 'id' };
export const taxResidencesOfCustomer: Relation = {
  entity: TaxResidence,
  foreignKey: 'customer_id',
  orderBy: 'r.id',
  attachedAs: 'taxResidences',
};
