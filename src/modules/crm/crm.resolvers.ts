import type { Resolvers } from '../../generated/resolvers.ts';
import { connectionResolvers } from '../../read/connection.ts';
import { paged, pagedOfOrganization, value } from '../../read/field-resolvers.ts';
import { mutate, writtenItem } from '../../write/mutate.ts';
import { customerOf, customerOfRow } from '../customer/customer.loader.ts';
import { referenceList } from '../customer/reference.list.ts';
import type { CrmEvent } from './crm.entity.ts';
import { crmEventList } from './crm.list.ts';
import { eventsOfOrganization, nameOfCustomer, numberOfCustomer } from './crm.loader.ts';
import { recordCrmEvent } from './crm.mutations.ts';

export const crmResolvers: Resolvers = {
  Mutation: {
    recordCrmEvent: (_root, { input }, context) => mutate(context, recordCrmEvent, input),
  },
  Organization: {
    crmEvents: pagedOfOrganization(() => eventsOfOrganization),
  },
  Customer: {
    crmEvents: paged(crmEventList),
  },
  CrmEvent: {
    customer: customerOfRow,
    customerName: value(nameOfCustomer, async (event, _args, { loaders }) => {
      const { displayName } = await customerOf(loaders, event);
      return displayName;
    }),
    customerNumber: value(numberOfCustomer, async (event, _args, { loaders }) => {
      const references = await loaders.loadMany(referenceList.rows, await customerOf(loaders, event));
      return references.find(({ system }) => system === 'BANKING')?.value ?? null;
    }),
  },
  CrmEventConnection: connectionResolvers<typeof CrmEvent>(),
  RecordCrmEventPayload: { crmEvent: writtenItem(crmEventList) },
};
