import {
  AddressFacts,
  BusinessFacts,
  CustomerActivity,
  CustomerFacts,
  PersonFacts,
} from './customer-detail.ts';
import { CustomerRow } from './customer-list.ts';
import type { BusinessFactsFragment, CustomerDetailQuery, PersonFactsFragment } from './gql/graphql.ts';
import { type FragmentType, readFragment } from './gql/index.ts';

type Customer = NonNullable<CustomerDetailQuery['customer']>;

/** Formats a list row as one line of text. It can only access the fields of its own fragment. */
export function describeRow(masked: FragmentType<typeof CustomerRow>): string {
  const { __typename, displayName, kyc, primaryAddress } = readFragment(CustomerRow, masked);
  const location = primaryAddress ? `${primaryAddress.city ?? '—'}, ${primaryAddress.country}` : '—';
  return `${displayName ?? '(erased)'} · ${__typename} · ${location} · ${kyc.status}`;
}

/** Formats one customer as lines of text. */
export function describeCustomer(customer: Customer): string[] {
  const facts = readFragment(CustomerFacts, customer);
  const activity = readFragment(CustomerActivity, customer);
  const addresses = readFragment(AddressFacts, facts.addresses);
  return [
    `${facts.displayName ?? '(erased)'} · ${describeType(customer)}`,
    `addresses: ${list(addresses.map(({ line1, city, country }) => `${line1}, ${city ?? '—'} ${country}`))}`,
    `known as: ${list(facts.references.map(({ system, value }) => `${value} (${system})`))}`,
    `identity documents: ${facts.identityDocuments.length}, tax residences: ${facts.taxResidences.length}`,
    `credit limit orders: ${activity.creditLimitOrders.edges.length}, events: ${activity.crmEvents.edges.length}`,
  ];
}

// The compiler requires a new case if the graph gets another type of customer.
function describeType(customer: Customer): string {
  switch (customer.__typename) {
    case 'PersonCustomer':
      return describePerson(readFragment(PersonFacts, customer));
    case 'BusinessCustomer':
      return describeBusiness(readFragment(BusinessFacts, customer));
  }
}

function describePerson({ dateOfBirth, nationality }: PersonFactsFragment): string {
  return `a person, born ${dateOfBirth ?? '—'}, nationality ${nationality ?? '—'}`;
}

function describeBusiness({ businessType, persons }: BusinessFactsFragment): string {
  const names = persons.map(
    ({ firstName, lastName, role }) => `${firstName} ${lastName} (${role?.code ?? '—'})`,
  );
  return `a business, ${businessType?.code ?? '—'}, represented by ${list(names)}`;
}

const list = (items: string[]): string => items.join('; ') || '—';
