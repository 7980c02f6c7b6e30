import type { Resolvers } from '../../generated/resolvers.ts';
import { connect, connectionResolvers } from '../../read/connection.ts';
import { mutate } from '../../write/mutate.ts';
import { customerOf, referencesOfCustomer } from '../customer/customer.loader.ts';
import { eventsOfCustomer, eventsOfOrganization } from './crm.loader.ts';
import { recordCrmEvent } from './crm.mutations.ts';

export const crmResolvers: Resolvers = {
  Mutation: {
    recordCrmEvent: (_root, { input }, context) => mutate(context, recordCrmEvent, input),
  },
  Organization: {
    crmEvents: (organization, args, { reading }) =>
      connect(reading, 'eventsOfOrganization', eventsOfOrganization, args, organization),
  },
  Customer: {
    crmEvents: (customer, args, { reading }) =>
      connect(reading, 'eventsOfCustomer', eventsOfCustomer, args, customer),
  },
  CrmEvent: {
    customer: (event, _args, { reading }) => customerOf(reading, event),
    customerName: async (event, _args, { reading }) =>
      (await customerOf(reading, event)).displayName as string | null,
    customerNumber: async (event, _args, { reading }) => {
      const references = await reading.many(referencesOfCustomer, await customerOf(reading, event));
      return (references.find(({ system }) => system === 'BANKING')?.value as string | undefined) ?? null;
    },
  },
  CrmEventConnection: connectionResolvers,
  RecordCrmEventPayload: { crmEvent: ({ item }) => item },
};
