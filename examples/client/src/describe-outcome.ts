import type { EmailOutcome } from './email-change.ts';

/** What a person is told of a write. The compiler asks for another case when there is another outcome. */
export function describeOutcome(outcome: EmailOutcome): string {
  switch (outcome.kind) {
    case 'written':
      return describeContact(outcome.customer);
    case 'conflict':
      return `refused, because somebody has made version ${outcome.currentVersion}`;
    case 'refused':
      return outcome.errors.map(({ path, message }) => `refused at ${path.join('.')}. ${message}`).join(' ');
  }
}

interface Contactable {
  version: number;
  contact: { email: string | null };
}

export function describeContact(customer: Contactable | null): string {
  return customer ? `${customer.contact.email ?? '—'}, version ${customer.version}` : 'there is none';
}
