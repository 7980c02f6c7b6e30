/**
 * The workloads as documents of this graph. Mercurius, Yoga and the baseline get the same documents for the
 * reads.
 */
export type WorkloadName = 'W0' | 'W1' | 'W2' | 'W3' | 'W4';

interface Workload {
  title: string;
  /** The baseline does not parse GraphQL; it selects its statement by the operation name. */
  query: string;
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

export const workloads: Record<WorkloadName, Workload> = {
  W0: {
    title: 'the name of the root type',
    query: 'query Nothing { __typename }',
    connections: 32,
    expected: /"__typename"\s*:\s*"Query"/,
  },
  W1: {
    title: 'one customer with four nested lists',
    query: `query Point($id: ID!) { customer(by: { id: $id }) { ${nested} } }`,
    connections: 32,
    expected: /"displayName"\s*:\s*"/,
  },
  W2: {
    title: 'a page of 50 customers with the same four lists',
    query: `query Page { customers(first: 50) { nodes { ${nested} } } }`,
    connections: 32,
    expected: /"displayName"\s*:\s*"/,
  },
  W3: {
    title: 'a page of 20 businesses with their persons, and the address and identification of each person',
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
    query: `mutation Update($input: UpdatePersonCustomerInput!) {
      updatePersonCustomer(input: $input) {
        customer { id version contact { email } addresses { line1 } } userErrors { code } } }`,
    connections: 16,
    expected: /"line1"\s*:\s*"/,
  },
};
