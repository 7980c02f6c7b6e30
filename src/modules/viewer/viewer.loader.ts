import { sql } from 'kysely';
import { byId } from '../../read/order-by.ts';
import type { PagedList } from '../../read/paged-list.ts';
import { Customer } from '../customer/customer.entity.ts';
import { NOT_ERASED } from '../customer/customer.filter.ts';
import { UserLink } from '../link/link.entity.ts';

/** Customers with an active link to a user. */
export const customersOfUser: PagedList<typeof Customer> = {
  name: 'customersOfUser',
  entity: Customer,
  join: {
    name: 'link',
    values: [],
    sql(customer, tables) {
      const link = tables.of(UserLink, 'l');
      return sql`join ${link.from} on ${link('organization')} = ${tables.organization} and ${link('customer')} = ${customer('id')} and ${link('isActive')}`;
    },
  },
  owner: { sql: () => sql.id('l', 'user_id'), type: 'text' },
  conditions: [NOT_ERASED],
  order: byId(false),
};
