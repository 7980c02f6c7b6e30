import { graphql } from '../gql/index.ts';

/**
 * Everything that a write changes in the list and the detail, so that the cache is updated from the response.
 * Other fields cannot have changed: the version would differ and the write would be rejected.
 */
export const ChangedFragment = graphql(`
  fragment Changed on Customer {
    id
    ...CustomerItem
    ...Contact
    ...Addresses
    ...Record
    ...History
  }
`);
