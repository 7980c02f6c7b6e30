import { byTimestamp } from '../../read/order-by.ts';
import type { PagedList } from '../../read/paged-list.ts';
import type { Relation } from '../../read/relation.ts';
import { CreditLimitOrder } from './credit.entity.ts';

export const creditLimitOrderById: Relation = { entity: CreditLimitOrder, foreignKey: 'id' };

export const ordersOfCustomer: PagedList = {
  entity: CreditLimitOrder,
  owner: { sql: 'r.customer_id', type: 'uuid' },
  conditions: [],
  order: byTimestamp('created_at', true),
  attachedAs: 'creditLimitOrders',
};
