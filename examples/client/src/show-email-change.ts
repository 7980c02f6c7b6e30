import { randomUUID } from 'node:crypto';
import { CustomerFacts, type From } from './customer-detail.ts';
import type { Customers } from './customers.ts';
import { describeContact, describeOutcome } from './describe-outcome.ts';
import type { CustomerFactsFragment, CustomerSort, UpdateCustomerEmailInput } from './gql/graphql.ts';
import { readFragment } from './gql/index.ts';

const newEmail = 'changed@example.com';

/** Changes somebody's e-mail address, shows what else may come of it, and puts the old one back. */
export async function showEmailChange(customers: Customers): Promise<void> {
  console.log('\nAn e-mail address, changed and put back');
  const found = await someoneWithEmail(customers);
  if (!found) return tell('nobody here', 'none');
  tell(found.displayName ?? '(erased)', describeContact(found));
  const change = changeTo(newEmail, found);
  const outcome = await customers.changeEmail(change);
  tell('changed', describeOutcome(outcome));
  if (outcome.kind !== 'written') return;
  try {
    await showAfterwards(customers, change);
  } finally {
    const back = changeTo(found.contact.email, outcome.customer);
    tell('put back', describeOutcome(await customers.changeEmail(back)));
  }
}

/**
 * A change of what was read, so that one of somebody else in between is not overwritten. The key belongs to what is meant:
 * a request without an answer is sent again as it is, and not carried out twice.
 */
function changeTo(email: string | null, read: { id: string; version: number }): UpdateCustomerEmailInput {
  return { customerId: read.id, expectedVersion: read.version, idempotencyKey: randomUUID(), email };
}

async function showAfterwards(customers: Customers, change: UpdateCustomerEmailInput): Promise<void> {
  const read = (from: From) => factsOf(customers, change.customerId, from);
  tell('what the cache has', describeContact(await read('cache-first')));
  tell('the same request again', describeOutcome(await customers.changeEmail(change)));
  const late = { ...change, idempotencyKey: randomUUID() };
  tell('one with the old version', describeOutcome(await customers.changeEmail(late)));
  const now = await read('network-only');
  tell('read past the cache', describeContact(now));
  if (now)
    tell('a text that is no address', describeOutcome(await customers.changeEmail(changeTo('nobody', now))));
}

async function someoneWithEmail(customers: Customers): Promise<CustomerFactsFragment | null> {
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

const tell = (what: string, outcome: string): void => console.log(`  ${what}: ${outcome}`);
