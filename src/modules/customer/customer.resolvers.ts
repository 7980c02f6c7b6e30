import { carryingRow } from '../../aggregate/aggregate-rows.ts';
import { CallerError } from '../../errors.ts';
import type { CustomerBy, MetadataEntry, Resolvers } from '../../generated/resolvers.ts';
import { customerInThePast, customerInThePastInShort, pastKey } from '../../journal/as-of.ts';
import { connect, connectionResolvers } from '../../read/connection.ts';
import { told } from '../../read/field-reads.ts';
import { many } from '../../read/field-resolvers.ts';
import type { Reading } from '../../read/loaders.ts';
import type { Row } from '../../read/projection.ts';
import type { Relation } from '../../read/relation.ts';
import { storedForm } from '../../values/text.ts';
import { parseInstant } from '../../values/time.ts';
import { mutate } from '../../write/mutate.ts';
import { ownOrganization } from '../organization/organization.resolvers.ts';
import { customerListing } from './customer.connection.ts';
import {
  customerById,
  datedCustomerById,
  idByReference,
  referenceKey,
  referencesOfCustomer,
} from './customer.loader.ts';
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

export const customerResolvers: Resolvers = {
  Query: {
    customer: told('PAGE', async (_root, { by, asOf }, { reading }) =>
      reading.show(
        asOf == null
          ? await findCustomer(reading, by, customerById, { only: true })
          : await findInThePast(reading, by, asOf),
      ),
    ),
    customers: told('PAGE', (_root, { filter, sort, ...args }, { principal, reading }) => {
      const name = `customers ${JSON.stringify([filter, sort])}`;
      return connect(reading, name, customerListing(filter, sort), args, principal.organizationId);
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
    references: many(referencesOfCustomer),
    metadata: told('NOTHING', ({ metadata }) => entriesOf(metadata as Record<string, string>)),
  },
  CustomerConnection: connectionResolvers,
};

async function findCustomer(
  reading: Reading,
  by: CustomerBy,
  relation: Relation,
  reads?: { only: boolean },
): Promise<Row | null> {
  const id = by.id ?? (await idOf(reading, by));
  return id === null ? null : reading.byId(relation, id, reads);
}

async function idOf(reading: Reading, { reference }: CustomerBy): Promise<string | null> {
  const value = storedForm(reference?.value ?? '');
  return reference == null || value === null
    ? null
    : reading.find(idByReference, referenceKey(reference.system, value));
}

const CUSTOMERS = ['Customer', 'PersonCustomer', 'BusinessCustomer'];
/** They have no bound, so that what was in them is read only for those who look. */
const LONG_LISTS = ['crmEvents', 'creditLimitOrders', 'userLinks'];

/** The customer as the journal has it. One whose values were erased has none left, at any time. */
async function findInThePast(reading: Reading, by: CustomerBy, asOf: string): Promise<Row | null> {
  const at = parseInstant(asOf);
  if (at === null) {
    throw new CallerError('BAD_USER_INPUT', '`asOf` must be an instant as 2026-01-31T12:00:00Z.');
  }
  const customer = await findCustomer(reading, by, datedCustomerById);
  if (!customer || (customer.createdAt as string) > at) return null;
  if (customer.erasedAt) return customer;
  const lookup = reading.selects(CUSTOMERS, LONG_LISTS) ? customerInThePast : customerInThePastInShort;
  const document = await reading.find(lookup, pastKey(customer.id, at));
  return document && carryingRow(document, { whole: true });
}

function entriesOf(metadata: Record<string, string>): MetadataEntry[] {
  return Object.entries(metadata)
    .map(([key, value]) => ({ key, value }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
