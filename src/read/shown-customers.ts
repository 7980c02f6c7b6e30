import type { Row } from './row.ts';

const CUSTOMERS: ReadonlySet<string> = new Set(['PersonCustomer', 'BusinessCustomer']);

/** Returns the id of the customer that a row is or belongs to. Null if it belongs to none. */
export function customerIdOf(row: Row): string | null {
  if (CUSTOMERS.has(row.__typename)) return row.id;
  const { customer } = row as Row & { customer?: unknown };
  return typeof customer === 'string' ? customer : null;
}
