import { rowOfAggregate } from '../../aggregate/aggregate-rows.ts';
import { CallerError } from '../../errors.ts';
import type { CustomerBy, MetadataEntry, QueryCustomerArgs, Resolvers } from '../../generated/resolvers.ts';
import { asOfKey, customerAsOf, customerAsOfWithoutUnboundedLists } from '../../journal/as-of.ts';
import { connectionResolvers, pageInfoResolvers } from '../../read/connection.ts';
import { found, items, many, pagedOfOrganization, withId } from '../../read/field-resolvers.ts';
import type { FoundRow } from '../../read/field-sql.ts';
import type { Loaders } from '../../read/loaders.ts';
import type { RowOf } from '../../read/row.ts';
import { storedForm } from '../../values/text.ts';
import { parseInstant } from '../../values/time.ts';
import { mutate } from '../../write/mutate.ts';
import { UNBOUNDED_LISTS } from '../lists.ts';
import { organizationOfCaller } from '../organization/organization.resolvers.ts';
import { customersConnection } from './customer.connection.ts';
import { Customer } from './customer.entity.ts';
import { hasReference } from './customer.filter.ts';
import { customerById, idByReference, metadataItems, referenceKey } from './customer.loader.ts';
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
    customer: found(customerBy, async (_root, { by, asOf }, { loaders }) =>
      loaders.show(asOf == null ? await findCustomer(loaders, by) : await findAsOf(loaders, by, asOf)),
    ),
    customers: pagedOfOrganization(({ filter, sort }) => customersConnection(filter, sort)),
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
    organization: organizationOfCaller,
    references: many(referenceList.rows),
    metadata: items(metadataItems, ({ metadata }) => entriesOf(metadata)),
  },
  CustomerConnection: connectionResolvers<typeof Customer>(),
  PageInfo: pageInfoResolvers,
};

/** Finds a customer as it is now. As of another time it is rebuilt from the journal. */
function customerBy({ by, asOf }: QueryCustomerArgs): FoundRow | null {
  if (asOf != null) return null;
  if (by.id != null) return withId('customer', Customer, by.id);
  const value = storedForm(by.reference?.value ?? '');
  if (!by.reference || value === null) return null;
  const conditions = [hasReference(by.reference.system, value)] as FoundRow['conditions'];
  return { name: 'customer by reference', entity: Customer, conditions };
}

async function findCustomer(loaders: Loaders, by: CustomerBy): Promise<RowOf<typeof Customer> | null> {
  const id = by.id ?? (await idOf(loaders, by));
  return id === null ? null : loaders.loadById(customerById, id);
}

async function idOf(loaders: Loaders, { reference }: CustomerBy): Promise<string | null> {
  const value = storedForm(reference?.value ?? '');
  return reference == null || value === null
    ? null
    : loaders.lookup(idByReference, referenceKey(reference.system, value));
}

const CUSTOMERS = ['Customer', 'PersonCustomer', 'BusinessCustomer'];

/** Rebuilds the customer from the journal. An erased customer has no values at any time. */
async function findAsOf(
  loaders: Loaders,
  by: CustomerBy,
  asOf: string,
): Promise<RowOf<typeof Customer> | null> {
  const at = parseInstant(asOf);
  if (at === null) {
    throw new CallerError('BAD_USER_INPUT', '`asOf` must be a date-time, for example 2026-01-31T12:00:00Z.');
  }
  const customer = await findCustomer(loaders, by);
  if (!customer || customer.createdAt > at) return null;
  if (customer.erasedAt) return customer;
  // The changes of the unbounded lists are read only if the query selects one of them.
  const lookup = loaders.isSelected(CUSTOMERS, UNBOUNDED_LISTS)
    ? customerAsOf
    : customerAsOfWithoutUnboundedLists;
  const aggregate = await loaders.lookup(lookup, asOfKey(customer.id, at));
  return aggregate && rowOfAggregate(aggregate, { complete: true });
}

/** Ordered by the bytes of the key, as in SQL. */
function entriesOf(metadata: Record<string, string>): MetadataEntry[] {
  return Object.entries(metadata)
    .map(([key, value]) => ({ key, value }))
    .sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
}
