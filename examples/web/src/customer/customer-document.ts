import { graphql } from '../gql/index.ts';

/** All that the page of a customer shows. */
export const CustomerDocument = graphql(`
  query Customer($id: ID!) {
    customer(by: { id: $id }) {
      id
      displayName
      ...CustomerDetail
    }
  }
`);
