import { byInstant } from '../../read/order-by.ts';
import type { Listing } from '../../read/paged-list.ts';
import type { Relation } from '../../read/relation.ts';
import { CreditLimitOrder } from './credit.entity.ts';

export const creditLimitOrderById: Relation = { entity: CreditLimitOrder, by: 'id' };

export const ordersOfCustomer: Listing = {
  entity: CreditLimitOrder,
  owner: { sql: 'r.customer_id', type: 'uuid' },
  conditions: [],
  order: byInstant('created_at', true),
  attachedAs: 'creditLimitOrders',
};
