/** One write: another e-mail address and another first line of where a person lives. */
export interface Update {
  customerId: string;
  email: string;
  addressLine1: string;
}

/** What it is answered with, in the same words for all. */
export interface Updated {
  id: string;
  email: string;
  line1: string;
}

let made = 0;

/** New values for one of the customers; no two processes send the same ones. */
export function nextUpdate(customers: readonly string[]): Update {
  const customerId = customers[Math.floor(Math.random() * customers.length)] ?? '';
  made += 1;
  const number = `${process.pid}-${made}`;
  return { customerId, email: `write-${number}@example.com`, addressLine1: `${number} Example Street` };
}

interface OurCustomer {
  id: string;
  contact: { email: string };
  addresses: { line1: string }[];
}

/** What a customer that was answered with says. The address is the only one. */
export function readUpdated(customer: OurCustomer | Updated): Updated {
  if (!('contact' in customer)) return customer;
  const { id, contact, addresses } = customer;
  return { id, email: contact.email, line1: addresses.map(({ line1 }) => line1).join() };
}
