import { SOURCE_SYSTEMS } from '../../common/source-systems.ts';
import { boundedList, byValueOf } from '../common/customer-list.ts';
import { CustomerReference } from './reference.entity.ts';

export const referenceList = boundedList({
  name: 'references',
  entity: CustomerReference,
  order: byValueOf('system', SOURCE_SYSTEMS),
  isNode: false,
});
