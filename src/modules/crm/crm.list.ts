import { byTimestamp } from '../../read/order-by.ts';
import { unboundedList } from '../common/customer-list.ts';
import { CrmEvent } from './crm.entity.ts';

export const crmEventList = unboundedList({
  name: 'crmEvents',
  entity: CrmEvent,
  order: byTimestamp('createdAt', true),
});
