/** The four nested collections of the point read and of the page. */
const nested = `
  __typename id displayName
  addresses { id line1 city postcode country }
  identityDocuments { id number issuingCountry expiresOn }
  taxResidences { id domain taxNumber }
  socialMediaHandles { id type handle }
  creditRating { rating source }`;

export type WorkloadName = 'point' | 'page';

/** What every contestant answers, alike to the letter. */
export const workloads: Record<WorkloadName, { title: string; query: string }> = {
  point: {
    title: 'one customer with four nested collections',
    query: `query Point($id: ID!) { customer(by: { id: $id }) { ${nested} } }`,
  },
  page: {
    title: 'a page of 50 customers with the same four',
    query: `query Page { customers(first: 50) { nodes { ${nested} } } }`,
  },
};
