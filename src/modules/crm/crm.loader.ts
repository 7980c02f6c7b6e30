import { sql } from 'kysely';
import type { Sql } from '../../db/compile-sql.ts';
import type { PagedList } from '../../read/paged-list.ts';
import type { Table, Tables } from '../../read/tables.ts';
import { Customer } from '../customer/customer.entity.ts';
import { CustomerReference } from '../customer/reference.entity.ts';
import type { CrmEvent } from './crm.entity.ts';
import { crmEventList } from './crm.list.ts';

const { entity, conditions, order } = crmEventList.pages;

export const eventsOfOrganization: PagedList<typeof CrmEvent> = {
  ...{ name: 'eventsOfOrganization', entity, conditions, order },
  owner: 'organization',
};

/** The name of the customer of an event. */
export function nameOfCustomer(event: Table<typeof CrmEvent>, tables: Tables): Sql {
  const customer = tables.of(Customer, 'c');
  return sql`(select ${customer('displayName')} from ${customer.from}
    where ${customer('organization')} = ${tables.organization} and ${customer('id')} = ${event('customer')})`;
}

/** The banking reference of the customer of an event. */
export function numberOfCustomer(event: Table<typeof CrmEvent>, tables: Tables): Sql {
  const reference = tables.of(CustomerReference, 'f');
  return sql`(select ${reference('value')} from ${reference.from}
    where ${reference('organization')} = ${tables.organization} and ${reference('customer')} = ${event('customer')}
    and ${reference('system')} = 'BANKING')`;
}
