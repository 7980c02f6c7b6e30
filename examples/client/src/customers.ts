import { makeApolloClient } from './apollo.ts';
import * as apollo from './apollo-customers.ts';
import { apolloFailure } from './apollo-failure.ts';
import type { From } from './customer-detail.ts';
import type { ListVariables } from './customer-list.ts';
import type { EmailOutcome } from './email-change.ts';
import type { Failure } from './failure.ts';
import type {
  CustomerBy,
  CustomerDetailQuery,
  CustomerListQuery,
  UpdateCustomerEmailInput,
} from './gql/graphql.ts';
import type { Settings } from './settings.ts';
import { makeUrqlClient } from './urql.ts';
import * as urql from './urql-customers.ts';
import { urqlFailure } from './urql-failure.ts';

/**
 * The same reads and the same write with either client, to compare them. An application uses only one of the
 * clients.
 */
export interface Customers {
  first(variables: ListVariables): Promise<CustomerListQuery['customers']>;
  /** Loads to the end of the list, or until it has at least `max` items. */
  all(variables: ListVariables, max: number): Promise<CustomerListQuery['customers']>;
  one(by: CustomerBy, from?: From): Promise<CustomerDetailQuery['customer']>;
  changeEmail(input: UpdateCustomerEmailInput): Promise<EmailOutcome>;
  failureOf(error: unknown): Failure;
}

export function apolloCustomers(settings: Settings): Customers {
  const client = makeApolloClient(settings);
  return {
    first: (variables) => apollo.firstCustomers(client, variables),
    all: (variables, max) => apollo.allCustomers(client, variables, max),
    one: (by, from) => apollo.oneCustomer(client, by, from),
    changeEmail: (input) => apollo.changeEmail(client, input),
    failureOf: apolloFailure,
  };
}

export function urqlCustomers(settings: Settings): Customers {
  const client = makeUrqlClient(settings);
  return {
    first: (variables) => urql.firstCustomers(client, variables),
    all: (variables, max) => urql.allCustomers(client, variables, max),
    one: (by, from) => urql.oneCustomer(client, by, from),
    changeEmail: (input) => urql.changeEmail(client, input),
    failureOf: urqlFailure,
  };
}
