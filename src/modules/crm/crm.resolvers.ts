import type { Resolvers } from '../../generated/resolvers.ts';
import { connectionResolvers, createConnection } from '../../read/connection.ts';
import { withReads } from '../../read/field-reads.ts';
import { paged } from '../../read/field-resolvers.ts';
import { mutate } from '../../write/mutate.ts';
import { customerOf } from '../customer/customer.loader.ts';
import { referenceList } from '../customer/reference.list.ts';
import { crmEventList } from './crm.list.ts';
import { eventsOfOrganization } from './crm.loader.ts';
import { recordCrmEvent } from './crm.mutations.ts';

export const crmResolvers: Resolvers = {
  Mutation: {
    recordCrmEvent: (_root, { input }, context) => mutate(context, recordCrmEvent, input),
  },
  Organization: {
    crmEvents: (organization, args, { loaders }) =>
      createConnection(loaders, 'eventsOfOrganization', eventsOfOrganization, args, organization),
  },
  Customer: {
    crmEvents: paged(crmEventList),
  },
  CrmEvent: {
    customer: (event, _args, { loaders }) => customerOf(loaders, event),
    customerName: async (event, _args, { loaders }) =>
      (await customerOf(loaders, event)).displayName as string | null,
    customerNumber: withReads({ ofCustomer: referenceList.rows }, async (event, _args, { loaders }) => {
      const references = await loaders.loadMany(referenceList.rows, await customerOf(loaders, event));
      return (references.find(({ system }) => system === 'BANKING')?.value as string | undefined) ?? null;
    }),
  },
  CrmEventConnection: connectionResolvers,
  RecordCrmEventPayload: { crmEvent: ({ item }) => item },
};
