/** What is measured, in the words of this graph. Mercurius, Yoga and the floor are asked for the reads in the same ones. */
export type WorkloadName = 'W0' | 'W1' | 'W2' | 'W3' | 'W4';

interface Workload {
  title: string;
  /** Its name tells the floor, which knows no GraphQL, what is asked for. */
  query: string;
  connections: number;
  /** What every good answer has in it. */
  expected: RegExp;
}

/** Four nested collections. */
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
    title: 'one customer with four nested collections',
    query: `query Point($id: ID!) { customer(by: { id: $id }) { ${nested} } }`,
    connections: 32,
    expected: /"displayName"\s*:\s*"/,
  },
  W2: {
    title: 'a page of 50 customers with the same four',
    query: `query Page { customers(first: 50) { nodes { ${nested} } } }`,
    connections: 32,
    expected: /"displayName"\s*:\s*"/,
  },
  W3: {
    title: 'a page of 20 businesses with their persons, and where these live and what identifies them',
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
    title: 'a write: another e-mail address and another line of an address',
    query: `mutation Update($input: UpdatePersonCustomerInput!) {
      updatePersonCustomer(input: $input) {
        customer { id version contact { email } addresses { line1 } } userErrors { code } } }`,
    connections: 16,
    expected: /"line1"\s*:\s*"/,
  },
};
