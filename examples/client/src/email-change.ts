import type { ChangeEmailMutation } from './gql/graphql.ts';
import { graphql } from './gql/index.ts';
import type { Outcome } from './outcome.ts';

/** The caches find the customer by its id, and take over what else is asked for: all that the write changes. */
export const ChangeEmail = graphql(`
  mutation ChangeEmail($input: UpdateCustomerEmailInput!) {
    updateCustomerEmail(input: $input) {
      customer { id version updatedAt contact { email } }
      userErrors { ...UserErrorFacts }
    }
  }
`);

export type EmailOutcome = Outcome<NonNullable<ChangeEmailMutation['updateCustomerEmail']['customer']>>;
