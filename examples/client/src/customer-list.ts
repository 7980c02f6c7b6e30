import type { CustomerListQueryVariables } from './gql/graphql.ts';
import { graphql } from './gql/index.ts';

/** What a row of the list shows. */
export const CustomerRow = graphql(`
  fragment CustomerRow on Customer {
    __typename
    id
    displayName
    kyc { status }
    primaryAddress { id city country }
  }
`);

/** `edges` rather than `nodes`: they are what the caches join pages by. */
export const CustomerList = graphql(`
  query CustomerList($first: Int, $after: String, $filter: CustomerFilter, $sort: CustomerSort) {
    customers(first: $first, after: $after, filter: $filter, sort: $sort) {
      edges { cursor node { __typename id ...CustomerRow } }
      pageInfo { hasNextPage endCursor }
      totalCount { value precision }
    }
  }
`);

/** Which list, and how many of it at a time. Where a page begins is known to the functions that read it. */
export type ListVariables = Omit<CustomerListQueryVariables, 'after'>;
