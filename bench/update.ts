/** One write: another e-mail address and another first line of where a person lives. */
export interface Update {
  customerId: string;
  email: string;
  addressLine1: string;
}

/** What it is answered with. */
export interface Updated {
  id: string;
  email: string;
  line1: string;
}

export type ContestantName = 'us' | 'postgraphile' | 'mercurius';

interface Surface {
  title: string;
  /** What is started for it. */
  program: string;
  document: string;
  /** What the answer says, in the same words for all. */
  read(customer: never): Updated;
}

/** How each contestant is asked for it. */
export const surfaces: Record<ContestantName, Surface> = {
  us: {
    title: 'us',
    program: './us.ts',
    document: `mutation Update($input: UpdatePersonCustomerInput!) {
      updatePersonCustomer(input: $input) {
        customer { id version contact { email } addresses { line1 } } userErrors { code } } }`,
    read: ({ id, contact, addresses }: OurCustomer) => ({
      id,
      email: contact.email,
      line1: addresses.map(({ line1 }) => line1).join(),
    }),
  },
  postgraphile: {
    title: 'PostGraphile',
    program: './peers/postgraphile.ts',
    document: `mutation Update($input: UpdatePersonCustomerInput!) {
      updatePersonCustomer(input: $input) { customer: result { id: rowId email line1 } } }`,
    read: (customer: Updated) => customer,
  },
  mercurius: {
    title: 'Mercurius',
    program: './peers/mercurius.ts',
    document: `mutation Update($input: UpdatePersonCustomerInput!) {
      updatePersonCustomer(input: $input) { customer { id email line1 } } }`,
    read: (customer: Updated) => customer,
  },
};

let made = 0;

/** New values for one of the customers. */
export function nextUpdate(customers: readonly string[]): Update {
  const customerId = customers[Math.floor(Math.random() * customers.length)] ?? '';
  made += 1;
  return { customerId, email: `write-${made}@example.com`, addressLine1: `${made} Example Street` };
}

export function bodyOf(name: ContestantName, input: Update): string {
  return JSON.stringify({ query: surfaces[name].document, variables: { input } });
}

interface OurCustomer {
  id: string;
  contact: { email: string };
  addresses: { line1: string }[];
}
