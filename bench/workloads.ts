/**
 * The workloads as documents of this graph. Mercurius, Yoga and the baseline get the same documents for the
 * reads.
 */
import { BANKING_READ, bankingCustomer } from './rest-workloads.ts';

/** The workloads of the peers and of the baseline. */
export type CommonWorkload = 'W0' | 'W1' | 'W2' | 'W3' | 'W4';

/** `W1r` is a read through a REST API, `W4j` a write that is compared with a peer that writes a journal too. */
export type WorkloadName = CommonWorkload | 'W1r' | 'W4j';

interface Workload {
  title: string;
  /** A short title, for tables and charts. */
  label: string;
  /** The baseline does not parse GraphQL; it selects its statement by the operation name. */
  query: string;
  /** Sent with GET instead of the query, which reads the same values. */
  path?: (customerId: string) => string;
  connections: number;
  /** Matches every correct response. */
  expected: RegExp;
}

/** A customer with four nested lists. */
export const nested = `
  id displayName
  addresses { id line1 city postcode country }
  identityDocuments { id number issuingCountry expiresOn }
  taxResidences { id domain taxNumber }
  socialMediaHandles { id type handle }`;

const write = {
  query: `mutation Update($input: UpdatePersonCustomerInput!) {
      updatePersonCustomer(input: $input) {
        customer { id version contact { email } addresses { line1 } } userErrors { code } } }`,
  connections: 16,
  expected: /"line1"\s*:\s*"/,
};

export const workloads: Record<WorkloadName, Workload> = {
  W0: {
    title: 'the name of the root type',
    label: '`{ __typename }`',
    query: 'query Nothing { __typename }',
    connections: 32,
    expected: /"__typename"\s*:\s*"Query"/,
  },
  W1: {
    title: 'one customer with four nested lists',
    label: 'a customer with four lists',
    query: `query Point($id: ID!) { customer(by: { id: $id }) { ${nested} } }`,
    connections: 32,
    expected: /"displayName"\s*:\s*"/,
  },
  W1r: {
    title: 'one customer through the REST API banking',
    label: 'a customer by REST',
    query: BANKING_READ,
    path: bankingCustomer,
    connections: 32,
    expected: /"legal_name"\s*:\s*"/,
  },
  W2: {
    title: 'a page of 50 customers with the same four lists',
    label: 'a page of 50 with the same',
    query: `query Page { customers(first: 50) { nodes { ${nested} } } }`,
    connections: 32,
    expected: /"displayName"\s*:\s*"/,
  },
  W3: {
    title: 'a page of 20 businesses with their persons, and the address and identification of each person',
    label: '20 businesses, three levels',
    query: `query Businesses { customers(first: 20, filter: { type: BUSINESS }) { nodes {
      id displayName ... on BusinessCustomer { persons {
        id firstName lastName
        residentialAddress { id line1 city postcode country }
        identification { id number issuingCountry expiresOn }
      } } } } }`,
    connections: 32,
    expected: /"identification"\s*:\s*\{/,
  },
  W4: {
    title: 'a write: a new e-mail address and a new address line',
    label: 'a write: e-mail and address',
    ...write,
  },
  W4j: {
    title: 'the same write, beside a peer that locks the row, raises the version and writes the journal',
    label: 'the same write, with a journal',
    ...write,
  },
};

export const workloadNames = Object.keys(workloads) as WorkloadName[];

/** Whether each request sends new values for one of the server's own customers. */
export function writes(workload: WorkloadName): boolean {
  return workload === 'W4' || workload === 'W4j';
}

/** Whether each request names a customer. */
export function readsOne(workload: WorkloadName): boolean {
  return workload === 'W1' || workload === 'W1r';
}
