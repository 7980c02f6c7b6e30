import type { CustomerBy, MetadataEntry, Resolvers } from '../../generated/resolvers.ts';
import { connect, connectionResolvers } from '../../read/connection.ts';
import type { Reading } from '../../read/reading.ts';
import type { Row } from '../../read/shape.ts';
import { ownOrganization } from '../organization/organization.resolvers.ts';
import { customerListing } from './customer.list.ts';
import { customerById, idByReference, referenceKey, referencesOfCustomer } from './customer.loader.ts';

export const customerResolvers: Resolvers = {
  Query: {
    customer: (_root, { by }, { reading }) => findCustomer(reading, by),
    customers: (_root, { filter, sort, ...args }, { principal, reading }) => {
      const name = `customers ${JSON.stringify([filter, sort])}`;
      return connect(reading, name, customerListing(filter, sort), args, principal.organizationId);
    },
  },
  Customer: {
    organization: (_customer, _args, context) => ownOrganization(context),
    references: ({ id }, _args, { reading }) => reading.many(referencesOfCustomer, id),
    metadata: ({ metadata }) => entriesOf(metadata as Record<string, string>),
  },
  CustomerConnection: connectionResolvers,
};

async function findCustomer(reading: Reading, { id, reference }: CustomerBy): Promise<Row | null> {
  if (id != null) return reading.byId(customerById, id);
  if (reference == null || reference.value.includes('\0')) return null;
  const found = await reading.find(idByReference, referenceKey(reference.system, reference.value));
  return found === null ? null : reading.one(customerById, found);
}

function entriesOf(metadata: Record<string, string>): MetadataEntry[] {
  return Object.entries(metadata)
    .map(([key, value]) => ({ key, value }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
