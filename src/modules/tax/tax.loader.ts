import type { Relation } from '../../read/relation.ts';
import { TaxResidence } from './tax.entity.ts';

export const taxResidenceById: Relation = { entity: TaxResidence, by: 'id' };
export const taxResidencesOfCustomer: Relation = {
  entity: TaxResidence,
  by: 'customer_id',
  orderBy: 'r.id',
  attachedAs: 'taxResidences',
};
