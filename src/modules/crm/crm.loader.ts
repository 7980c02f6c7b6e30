import { byInstant } from '../../read/order-by.ts';
import type { Listing } from '../../read/paged-list.ts';
import type { Relation } from '../../read/relation.ts';
import { CrmEvent } from './crm.entity.ts';

export const crmEventById: Relation = { entity: CrmEvent, by: 'id' };

const newestFirst = { entity: CrmEvent, conditions: [], order: byInstant('created_at', true) };

export const eventsOfCustomer: Listing = {
  ...newestFirst,
  owner: { sql: 'r.customer_id', type: 'uuid' },
  attachedAs: 'crmEvents',
};

export const eventsOfOrganization: Listing = {
  ...newestFirst,
  owner: { sql: 'r.organization_id', type: 'uuid' },
};
