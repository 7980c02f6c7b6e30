import type { PagedList } from '../../read/paged-list.ts';
import { crmEventList } from './crm.list.ts';

const { entity, conditions, order } = crmEventList.pages;

export const eventsOfOrganization: PagedList = {
  ...{ entity, conditions, order },
  owner: { sql: 'r.organization_id', type: 'uuid' },
};
