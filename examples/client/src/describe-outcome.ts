import type { EmailOutcome } from './email-change.ts';

/** Returns a message about a write. The compiler requires a new case for a new outcome. */
export function describeOutcome(outcome: EmailOutcome): string {
  switch (outcome.kind) {
    case 'written':
      return describeContact(outcome.customer);
    case 'conflict':
      return `rejected: the customer already has version ${outcome.currentVersion}`;
    case 'rejected':
      return outcome.errors.map(({ path, message }) => `rejected at ${path.join('.')}. ${message}`).join(' ');
  }
}

interface Contactable {
  version: number;
  contact: { email: string | null };
}

export function describeContact(customer: Contactable | null): string {
  return customer ? `${customer.contact.email ?? '—'}, version ${customer.version}` : 'not found';
}
