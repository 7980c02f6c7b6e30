import { CallerError } from '../../errors.ts';
import type { CustomerFilter, CustomerSort } from '../../generated/resolvers.ts';
import { byText, byTimestamp, type OrderBy } from '../../read/order-by.ts';
import type { PagedList } from '../../read/paged-list.ts';
import { Customer } from './customer.entity.ts';
import { conditionsOf, searchOf } from './customer.filter.ts';

/** The customers of an organization, filtered and sorted. */
export function customersConnection(
  filter: CustomerFilter | null | undefined,
  sort: CustomerSort | null | undefined,
): PagedList {
  const search = searchOf(filter ?? {});
  return {
    entity: Customer,
    owner: { sql: 'r.organization_id', type: 'uuid' },
    ...(search ? { join: { sql: 'join find_customers($1, ?) s on s.id = r.id', values: [search] } } : {}),
    conditions: conditionsOf(filter ?? {}),
    order: orderOf(sort, search !== null),
  };
}

function orderOf(sort: CustomerSort | null | undefined, searching: boolean): OrderBy {
  const { field, direction } = sort ?? { field: searching ? 'RELEVANCE' : 'CREATED_AT', direction: 'DESC' };
  const descending = direction === 'DESC';
  switch (field) {
    case 'CREATED_AT':
      return byTimestamp('created_at', descending);
    case 'UPDATED_AT':
      return byTimestamp('updated_at', descending);
    case 'DISPLAY_NAME':
      return byText('sort_name', descending);
    case 'RELEVANCE':
      if (searching) return byRank(descending);
      throw new CallerError('BAD_USER_INPUT', '`sort` by RELEVANCE requires `filter.search`.');
  }
}

/** The rank contains the creation time, so that equal matches are ordered newest first. */
function byRank(descending: boolean): OrderBy {
  return {
    name: `rank ${descending ? 'desc' : 'asc'}`,
    sql: 's.rank',
    type: 'bigint',
    text: 's.rank::text',
    descending,
    isValidKey: (key) => /^\d{1,18}$/.test(key),
  };
}
