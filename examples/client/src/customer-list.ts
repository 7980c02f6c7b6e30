import type { CustomerListQueryVariables } from './gql/graphql.ts';
import { graphql } from './gql/index.ts';

/** The fields of a list row. */
export const CustomerRow = graphql(`
  fragment CustomerRow on Customer {
    __typename
    id
    displayName
    kyc { status }
    primaryAddress { id city country }
  }
`);

/** Selects `edges` instead of `nodes`, because the caches merge pages by edges. */
export const CustomerList = graphql(`
  query CustomerList($first: Int, $after: String, $filter: CustomerFilter, $sort: CustomerSort) {
    customers(first: $first, after: $after, filter: $filter, sort: $sort) {
      edges { cursor node { __typename id ...CustomerRow } }
      pageInfo { hasNextPage endCursor }
      totalCount { value precision }
    }
  }
`);

/** Identifies a list and its page size. The functions that read pages set the cursor. */
export type ListVariables = Omit<CustomerListQueryVariables, 'after'>;
