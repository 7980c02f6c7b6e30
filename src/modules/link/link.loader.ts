import { byTimestamp } from '../../read/order-by.ts';
import type { PagedList } from '../../read/paged-list.ts';
import type { Relation } from '../../read/relation.ts';
import { UserLink } from './link.entity.ts';

export const userLinkById: Relation = { entity: UserLink, foreignKey: 'id' };

export const linksOfCustomer: PagedList = {
  entity: UserLink,
  owner: { sql: 'r.customer_id', type: 'uuid' },
  conditions: [],
  order: byTimestamp('created_at', false),
  attachedAs: 'userLinks',
};
