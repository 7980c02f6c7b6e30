import type { ChangeEmailMutation } from './gql/graphql.ts';
import { graphql } from './gql/index.ts';
import type { Outcome } from './outcome.ts';

/**
 * Selects the id and all fields that the write changes: the caches find the customer by its id and update
 * these fields.
 */
export const ChangeEmail = graphql(`
  mutation ChangeEmail($input: UpdateCustomerEmailInput!) {
    updateCustomerEmail(input: $input) {
      customer { id version updatedAt contact { email } }
      userErrors { ...UserErrorFacts }
    }
  }
`);

export type EmailOutcome = Outcome<NonNullable<ChangeEmailMutation['updateCustomerEmail']['customer']>>;
