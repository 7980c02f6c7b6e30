import { makeApolloClient } from './apollo.ts';
import * as apollo from './apollo-customers.ts';
import { apolloFailure } from './apollo-failure.ts';
import type { ListVariables } from './customer-list.ts';
import type { Failure } from './failure.ts';
import type { CustomerBy, CustomerDetailQuery, CustomerListQuery } from './gql/graphql.ts';
import type { Settings } from './settings.ts';
import { makeUrqlClient } from './urql.ts';
import * as urql from './urql-customers.ts';
import { urqlFailure } from './urql-failure.ts';

/** The same reads with either client, to show and to test them side by side. An application takes one of the two. */
export interface CustomerReader {
  first(variables: ListVariables): Promise<CustomerListQuery['customers']>;
  /** To the end, or until there are `most`. */
  all(variables: ListVariables, most: number): Promise<CustomerListQuery['customers']>;
  one(by: CustomerBy): Promise<CustomerDetailQuery['customer']>;
  failureOf(error: unknown): Failure;
}

export function apolloReader(settings: Settings): CustomerReader {
  const client = makeApolloClient(settings);
  return {
    first: (variables) => apollo.firstCustomers(client, variables),
    all: (variables, most) => apollo.allCustomers(client, variables, most),
    one: (by) => apollo.oneCustomer(client, by),
    failureOf: apolloFailure,
  };
}

export function urqlReader(settings: Settings): CustomerReader {
  const client = makeUrqlClient(settings);
  return {
    first: (variables) => urql.firstCustomers(client, variables),
    all: (variables, most) => urql.allCustomers(client, variables, most),
    one: (by) => urql.oneCustomer(client, by),
    failureOf: urqlFailure,
  };
}
