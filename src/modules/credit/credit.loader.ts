import type { Listing } from '../../read/listing.ts';
import { byInstant } from '../../read/orders.ts';
import type { Relation } from '../../read/relation.ts';
import { CreditLimitOrder } from './credit.entity.ts';

export const creditLimitOrderById: Relation = { entity: CreditLimitOrder, by: 'id' };

export const ordersOfCustomer: Listing = {
  entity: CreditLimitOrder,
  owner: { sql: 'r.customer_id', type: 'uuid' },
  conditions: [],
  order: byInstant('created_at', true),
};
