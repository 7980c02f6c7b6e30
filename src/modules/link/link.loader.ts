import { byInstant } from '../../read/order-by.ts';
import type { Listing } from '../../read/paged-list.ts';
import type { Relation } from '../../read/relation.ts';
import { UserLink } from './link.entity.ts';

export const userLinkById: Relation = { entity: UserLink, by: 'id' };

export const linksOfCustomer: Listing = {
  entity: UserLink,
  owner: { sql: 'r.customer_id', type: 'uuid' },
  conditions: [],
  order: byInstant('created_at', false),
  attachedAs: 'userLinks',
};
