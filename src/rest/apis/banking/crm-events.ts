import { eventsOfOrganization } from '../../../modules/crm/crm.loader.ts';
import type { Operation } from '../rest-api.ts';
import { BankID } from './path-ids.ts';
import * as responses from './response-mapping.ts';
import * as schemas from './schemas.ts';

export const crmEventOperations: Record<string, Operation> = {
  getCrmEvents: {
    kind: 'list',
    method: 'GET',
    path: '/v1/banks/{BankID}/crm-events',
    title: 'List all CRM events',
    ids: { BankID },
    owner: 'organization',
    listing: eventsOfOrganization,
    root: 'crmEvents.*',
    schema: schemas.crmEvents,
    listField: 'crm_events',
    item: responses.crmEvent,
    hasMoreField: 'has_more',
  },
};
