import type { Resolvers } from '../../generated/resolvers.ts';
import { connect, connectionResolvers } from '../../read/connection.ts';
import { customerOf, referencesOfCustomer } from '../customer/customer.loader.ts';
import { eventsOfCustomer, eventsOfOrganization } from './crm.loader.ts';

export const crmResolvers: Resolvers = {
  Organization: {
    crmEvents: ({ id }, args, { reading }) =>
      connect(reading, 'eventsOfOrganization', eventsOfOrganization, args, id),
  },
  Customer: {
    crmEvents: ({ id }, args, { reading }) =>
      connect(reading, 'eventsOfCustomer', eventsOfCustomer, args, id),
  },
  CrmEvent: {
    customer: (event, _args, { reading }) => customerOf(reading, event),
    customerName: async (event, _args, { reading }) =>
      (await customerOf(reading, event)).displayName as string | null,
    customerNumber: async (event, _args, { reading }) => {
      const references = await reading.many(referencesOfCustomer, event.customer as string);
      return (references.find(({ system }) => system === 'BANKING')?.value as string | undefined) ?? null;
    },
  },
  CrmEventConnection: connectionResolvers,
};
