import { byTimestamp } from '../../read/order-by.ts';
import type { PagedList } from '../../read/paged-list.ts';
import type { Relation } from '../../read/relation.ts';
import { CrmEvent } from './crm.entity.ts';

export const crmEventById: Relation = { entity: CrmEvent, foreignKey: 'id' };

const newestFirst = { entity: CrmEvent, conditions: [], order: byTimestamp('created_at', true) };

export const eventsOfCustomer: PagedList = {
  ...newestFirst,
  owner: { sql: 'r.customer_id', type: 'uuid' },
  attachedAs: 'crmEvents',
};

export const eventsOfOrganization: PagedList = {
  ...newestFirst,
  owner: { sql: 'r.organization_id', type: 'uuid' },
};
