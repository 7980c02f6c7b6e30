import { graphql } from '../gql/index.ts';

/**
 * All that a write here changes of what the list and the detail show, so that the cache takes it over. Nothing else of the customer
 * did change: otherwise its version would have been another one, and the write refused.
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
