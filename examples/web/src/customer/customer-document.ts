import { graphql } from '../gql/index.ts';

/** The query of the customer page. */
export const CustomerDocument = graphql(`
  query Customer($id: ID!) {
    customer(by: { id: $id }) {
      id
      displayName
      ...CustomerDetail
    }
  }
`);
