import { byTimestamp } from '../../read/order-by.ts';
import { unboundedList } from '../common/customer-list.ts';
import { CreditLimitOrder } from './credit.entity.ts';

export const creditLimitOrderList = unboundedList({
  name: 'creditLimitOrders',
  entity: CreditLimitOrder,
  order: byTimestamp('createdAt', true),
});
