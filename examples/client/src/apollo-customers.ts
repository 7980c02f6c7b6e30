import type { ApolloClient } from '@apollo/client';
import { CustomerDetail, type From } from './customer-detail.ts';
import { CustomerList, type ListVariables } from './customer-list.ts';
import { ChangeEmail, type EmailOutcome } from './email-change.ts';
import type {
  CustomerBy,
  CustomerDetailQuery,
  CustomerListQuery,
  UpdateCustomerEmailInput,
} from './gql/graphql.ts';
import { outcomeOf } from './outcome.ts';

/**
 * Returns the first page of a list, or all pages that the cache has. Like all functions below, it throws
 * errors that `apolloFailure` classifies.
 */
export async function firstCustomers(
  client: ApolloClient,
  variables: ListVariables,
): Promise<CustomerListQuery['customers']> {
  const { data } = await client.query({ query: CustomerList, variables, errorPolicy: 'none' });
  return data.customers;
}

/**
 * Loads a list to its end, or until it has at least `max` items: merging a page into the cache gets slower as
 * the list grows. In a web page, a view shows the result of `watchQuery`, and its button calls `fetchMore`.
 */
export async function allCustomers(
  client: ApolloClient,
  variables: ListVariables,
  max: number,
): Promise<CustomerListQuery['customers']> {
  const list = client.watchQuery({ query: CustomerList, variables });
  const first = await firstCustomers(client, variables);
  let { pageInfo } = first;
  for (let read = first.edges.length; pageInfo.hasNextPage && read < max; ) {
    const { data } = await list.fetchMore({ variables: { after: pageInfo.endCursor } });
    pageInfo = data.customers.pageInfo;
    read += data.customers.edges.length;
  }
  // Each result is a single page; the cache has merged them.
  return firstCustomers(client, variables);
}

/** Returns one customer with everything nested, or null if it does not exist for this caller. */
export async function oneCustomer(
  client: ApolloClient,
  by: CustomerBy,
  from: From = 'cache-first',
): Promise<CustomerDetailQuery['customer']> {
  const { data } = await client.query({
    query: CustomerDetail,
    variables: { by },
    fetchPolicy: from,
    errorPolicy: 'none',
  });
  return data.customer;
}

/**
 * Changes an e-mail address. The cache, and every view that shows the customer, is updated before this
 * returns.
 */
export async function changeEmail(
  client: ApolloClient,
  input: UpdateCustomerEmailInput,
): Promise<EmailOutcome> {
  const { data } = await client.mutate({ mutation: ChangeEmail, variables: { input }, errorPolicy: 'none' });
  if (!data) throw new Error('the response has no data');
  return outcomeOf(data.updateCustomerEmail);
}
