import { rowOfAggregate } from '../../aggregate/aggregate-rows.ts';
import { CallerError } from '../../errors.ts';
import type { CustomerBy, MetadataEntry, Resolvers } from '../../generated/resolvers.ts';
import { asOfKey, customerAsOf, customerAsOfWithoutUnboundedLists } from '../../journal/as-of.ts';
import { connectionResolvers, createConnection } from '../../read/connection.ts';
import { withReads } from '../../read/field-reads.ts';
import { many } from '../../read/field-resolvers.ts';
import type { Loaders } from '../../read/loaders.ts';
import type { Row } from '../../read/projection.ts';
import type { Relation } from '../../read/relation.ts';
import { storedForm } from '../../values/text.ts';
import { parseInstant } from '../../values/time.ts';
import { mutate } from '../../write/mutate.ts';
import { UNBOUNDED_LISTS } from '../lists.ts';
import { ownOrganization } from '../organization/organization.resolvers.ts';
import { customersConnection } from './customer.connection.ts';
import { customerById, customerByIdWithDates, idByReference, referenceKey } from './customer.loader.ts';
import {
  setCustomerReference,
  setCustomerRisk,
  setKycStatus,
  setOnboardingStatus,
  updateCustomerBranch,
  updateCustomerEmail,
  updateCustomerMobileNumber,
  updateCustomerNumber,
} from './customer.mutations.ts';
import { referenceList } from './reference.list.ts';

export const customerResolvers: Resolvers = {
  Query: {
    customer: withReads('ROOT_STATEMENT', async (_root, { by, asOf }, { loaders }) =>
      loaders.show(
        asOf == null
          ? await findCustomer(loaders, by, customerById, { only: true })
          : await findAsOf(loaders, by, asOf),
      ),
    ),
    customers: withReads('ROOT_STATEMENT', (_root, { filter, sort, ...args }, { principal, loaders }) => {
      const name = `customers ${JSON.stringify([filter, sort])}`;
      return createConnection(
        loaders,
        name,
        customersConnection(filter, sort),
        args,
        principal.organizationId,
      );
    }),
  },
  Mutation: {
    updateCustomerEmail: (_root, { input }, context) => mutate(context, updateCustomerEmail, input),
    updateCustomerMobileNumber: (_root, { input }, context) =>
      mutate(context, updateCustomerMobileNumber, input),
    updateCustomerNumber: (_root, { input }, context) => mutate(context, updateCustomerNumber, input),
    updateCustomerBranch: (_root, { input }, context) => mutate(context, updateCustomerBranch, input),
    setCustomerReference: (_root, { input }, context) => mutate(context, setCustomerReference, input),
    setCustomerRisk: (_root, { input }, context) => mutate(context, setCustomerRisk, input),
    setKycStatus: (_root, { input }, context) => mutate(context, setKycStatus, input),
    setOnboardingStatus: (_root, { input }, context) => mutate(context, setOnboardingStatus, input),
  },
  Customer: {
    organization: (_customer, _args, context) => ownOrganization(context),
    references: many(referenceList.rows),
    metadata: withReads('NONE', ({ metadata }) => entriesOf(metadata as Record<string, string>)),
  },
  CustomerConnection: connectionResolvers,
};

async function findCustomer(
  loaders: Loaders,
  by: CustomerBy,
  relation: Relation,
  reads?: { only: boolean },
): Promise<Row | null> {
  const id = by.id ?? (await idOf(loaders, by));
  return id === null ? null : loaders.loadById(relation, id, reads);
}

async function idOf(loaders: Loaders, { reference }: CustomerBy): Promise<string | null> {
  const value = storedForm(reference?.value ?? '');
  return reference == null || value === null
    ? null
    : loaders.lookup(idByReference, referenceKey(reference.system, value));
}

const CUSTOMERS = ['Customer', 'PersonCustomer', 'BusinessCustomer'];

/** Rebuilds the customer from the journal. An erased customer has no values at any time. */
async function findAsOf(loaders: Loaders, by: CustomerBy, asOf: string): Promise<Row | null> {
  const at = parseInstant(asOf);
  if (at === null) {
    throw new CallerError('BAD_USER_INPUT', '`asOf` must be a date-time, for example 2026-01-31T12:00:00Z.');
  }
  const customer = await findCustomer(loaders, by, customerByIdWithDates);
  if (!customer || (customer.createdAt as string) > at) return null;
  if (customer.erasedAt) return customer;
  // The changes of the unbounded lists are read only if the query selects one of them.
  const lookup = loaders.isSelected(CUSTOMERS, UNBOUNDED_LISTS)
    ? customerAsOf
    : customerAsOfWithoutUnboundedLists;
  const aggregate = await loaders.lookup(lookup, asOfKey(customer.id, at));
  return aggregate && rowOfAggregate(aggregate, { complete: true });
}

function entriesOf(metadata: Record<string, string>): MetadataEntry[] {
  return Object.entries(metadata)
    .map(([key, value]) => ({ key, value }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
