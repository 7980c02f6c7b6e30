import { byId } from '../../read/order-by.ts';
import type { PagedList } from '../../read/paged-list.ts';
import { Customer } from '../customer/customer.entity.ts';
import { NOT_ERASED } from '../customer/customer.filter.ts';

/** Customers with an active link to a user. */
export const customersOfUser: PagedList = {
  entity: Customer,
  join: {
    sql: 'join user_link l on l.organization_id = $1 and l.customer_id = r.id and l.is_active',
    values: [],
  },
  owner: { sql: 'l.user_id', type: 'text' },
  conditions: [NOT_ERASED],
  order: byId(false),
};
