import { sql } from 'kysely';
import { CallerError } from '../../errors.ts';
import type { CustomerFilter, CustomerSort } from '../../generated/resolvers.ts';
import { byText, byTimestamp, type OrderBy } from '../../read/order-by.ts';
import type { ListPart, PagedList } from '../../read/paged-list.ts';
import { Customer } from './customer.entity.ts';
import { conditionsOf, searchOf } from './customer.filter.ts';

/** The customers of an organization, filtered and sorted. */
export function customersConnection(
  filter: CustomerFilter | null | undefined,
  sort: CustomerSort | null | undefined,
): PagedList<typeof Customer> {
  const search = searchOf(filter ?? {});
  return {
    name: 'customers',
    entity: Customer,
    owner: 'organization',
    ...(search ? { join: searching(search) } : {}),
    conditions: conditionsOf(filter ?? {}),
    order: orderOf(sort, search !== null),
  };
}

/** Joins the customers that the search function finds, as `s`. */
function searching(search: string): ListPart<typeof Customer> {
  return {
    name: 'search',
    values: [search],
    sql: (customer, { organization }, [words]) =>
      sql`join find_customers(${organization}, ${words}) as s on s.id = ${customer('id')}`,
  };
}

function orderOf(sort: CustomerSort | null | undefined, searching: boolean): OrderBy<typeof Customer> {
  const { field, direction } = sort ?? { field: searching ? 'RELEVANCE' : 'CREATED_AT', direction: 'DESC' };
  const descending = direction === 'DESC';
  switch (field) {
    case 'CREATED_AT':
      return byTimestamp('createdAt', descending);
    case 'UPDATED_AT':
      return byTimestamp('updatedAt', descending);
    case 'DISPLAY_NAME':
      return byText('sortName', descending);
    case 'RELEVANCE':
      if (searching) return byRank(descending);
      throw new CallerError('BAD_USER_INPUT', '`sort` by RELEVANCE requires `filter.search`.');
  }
}

/** The rank contains the creation time, so that equal matches are ordered newest first. */
function byRank(descending: boolean): OrderBy {
  return {
    name: `rank ${descending ? 'desc' : 'asc'}`,
    key: () => sql`s.rank`,
    type: 'bigint',
    text: () => sql`s.rank::text`,
    descending,
    isValidKey: (key) => /^\d{1,18}$/.test(key),
  };
}
