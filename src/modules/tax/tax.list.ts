import { boundedList } from '../common/customer-list.ts';
import { TaxResidence } from './tax.entity.ts';

export const taxResidenceList = boundedList({ name: 'taxResidences', entity: TaxResidence });
