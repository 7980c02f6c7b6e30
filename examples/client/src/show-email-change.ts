import { randomUUID } from 'node:crypto';
import { CustomerFacts, type From } from './customer-detail.ts';
import type { Customers } from './customers.ts';
import { describeContact, describeOutcome } from './describe-outcome.ts';
import type { CustomerFactsFragment, CustomerSort, UpdateCustomerEmailInput } from './gql/graphql.ts';
import { readFragment } from './gql/index.ts';

const newEmail = 'changed@example.com';

/**
 * Changes the e-mail address of a customer, shows the other possible outcomes, and restores the old address.
 */
export async function showEmailChange(customers: Customers): Promise<void> {
  console.log('\nA changed and restored e-mail address');
  const found = await customerWithEmail(customers);
  if (!found) return print('no customer has an e-mail address', 'skipped');
  print(found.displayName ?? '(erased)', describeContact(found));
  const change = changeTo(newEmail, found);
  const outcome = await customers.changeEmail(change);
  print('changed', describeOutcome(outcome));
  if (outcome.kind !== 'written') return;
  try {
    await showOtherOutcomes(customers, change);
  } finally {
    const back = changeTo(found.contact.email, outcome.customer);
    print('restored', describeOutcome(await customers.changeEmail(back)));
  }
}

/**
 * Builds a change of the version that was read, so that a concurrent change is not overwritten. The
 * idempotency key belongs to the change and not to the attempt: after a lost response the same request is
 * sent again and not executed twice.
 */
function changeTo(email: string | null, read: { id: string; version: number }): UpdateCustomerEmailInput {
  return { customerId: read.id, expectedVersion: read.version, idempotencyKey: randomUUID(), email };
}

async function showOtherOutcomes(customers: Customers, change: UpdateCustomerEmailInput): Promise<void> {
  const read = (from: From) => factsOf(customers, change.customerId, from);
  print('in the cache', describeContact(await read('cache-first')));
  print('the same request again', describeOutcome(await customers.changeEmail(change)));
  const stale = { ...change, idempotencyKey: randomUUID() };
  print('a request with the old version', describeOutcome(await customers.changeEmail(stale)));
  const now = await read('network-only');
  print('read from the graph', describeContact(now));
  if (now)
    print('an invalid address', describeOutcome(await customers.changeEmail(changeTo('invalid', now))));
}

async function customerWithEmail(customers: Customers): Promise<CustomerFactsFragment | null> {
  const byName: CustomerSort = { field: 'DISPLAY_NAME', direction: 'ASC' };
  const { edges } = await customers.all({ first: 50, sort: byName }, 50);
  for (const { node } of edges) {
    const facts = await factsOf(customers, node.id);
    if (facts?.contact.email) return facts;
  }
  return null;
}

async function factsOf(customers: Customers, id: string, from?: From): Promise<CustomerFactsFragment | null> {
  const customer = await customers.one({ id }, from);
  return customer && readFragment(CustomerFacts, customer);
}

const print = (label: string, outcome: string): void => console.log(`  ${label}: ${outcome}`);
