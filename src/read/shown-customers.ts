import type { Row } from './projection.ts';

const CUSTOMERS: ReadonlySet<string> = new Set(['PersonCustomer', 'BusinessCustomer']);

/** Returns the id of the customer that a row is or belongs to. Null if it belongs to none. */
export function customerIdOf({ __typename, id, customer }: Row): string | null {
  if (CUSTOMERS.has(__typename)) return id;
  return typeof customer === 'string' ? customer : null;
}
