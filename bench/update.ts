/** One write: a new e-mail address and a new first line of the residential address. */
export interface Update {
  customerId: string;
  email: string;
  addressLine1: string;
}

/** The written values in a response, in the same form for all servers. */
export interface Updated {
  id: string;
  email: string;
  line1: string;
}

let made = 0;

/**
 * Returns new values for a random customer. They contain the process id, so no two processes write the same
 * values.
 */
export function nextUpdate(customers: readonly string[]): Update {
  const customerId = customers[Math.floor(Math.random() * customers.length)] ?? '';
  made += 1;
  const number = `${process.pid}-${made}`;
  return { customerId, email: `write-${number}@example.com`, addressLine1: `${number} Example Street` };
}

interface GatewayCustomer {
  id: string;
  contact: { email: string };
  addresses: { line1: string }[];
}

/** Reads the written values from the customer of a response. It has exactly one address. */
export function readUpdated(customer: GatewayCustomer | Updated): Updated {
  const { id } = customer;
  if (!('contact' in customer)) return { id, email: customer.email, line1: customer.line1 };
  const { contact, addresses } = customer;
  return { id, email: contact.email, line1: addresses.map(({ line1 }) => line1).join() };
}
