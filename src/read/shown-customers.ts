import type { Row } from './projection.ts';

const CUSTOMERS: ReadonlySet<string> = new Set(['PersonCustomer', 'BusinessCustomer']);

/** The customer that a row is of: its own, or the one that it belongs to. Null for a row that belongs to none. */
export function customerIdOf({ __typename, id, customer }: Row): string | null {
  if (CUSTOMERS.has(__typename)) return id;
  return typeof customer === 'string' ? customer : null;
}
