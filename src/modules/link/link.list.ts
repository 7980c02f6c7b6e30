import { byTimestamp } from '../../read/order-by.ts';
import { unboundedList } from '../common/customer-list.ts';
import { UserLink } from './link.entity.ts';

export const userLinkList = unboundedList({
  name: 'userLinks',
  entity: UserLink,
  order: byTimestamp('createdAt', false),
});
