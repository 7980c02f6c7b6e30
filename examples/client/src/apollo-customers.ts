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
 * The first page of a list, or as much of it as the cache has. Like all below, it throws what `apolloFailure` tells the
 * kind of.
 */
export async function firstCustomers(
  client: ApolloClient,
  variables: ListVariables,
): Promise<CustomerListQuery['customers']> {
  const { data } = await client.query({ query: CustomerList, variables, errorPolicy: 'none' });
  return data.customers;
}

/**
 * A list to its end, or until there are `most`: a cache is for what people look at, and joins each page the slower the
 * longer the list is. In a page, `watchQuery` is what the view shows, and `fetchMore` is behind its button.
 */
export async function allCustomers(
  client: ApolloClient,
  variables: ListVariables,
  most: number,
): Promise<CustomerListQuery['customers']> {
  const list = client.watchQuery({ query: CustomerList, variables });
  const first = await firstCustomers(client, variables);
  let { pageInfo } = first;
  for (let read = first.edges.length; pageInfo.hasNextPage && read < most; ) {
    const { data } = await list.fetchMore({ variables: { after: pageInfo.endCursor } });
    pageInfo = data.customers.pageInfo;
    read += data.customers.edges.length;
  }
  // Each page came alone; the cache has joined them.
  return firstCustomers(client, variables);
}

/** One customer with everything nested, or null where there is none for this caller. */
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

/** Changes an e-mail address. The cache has the answer before this returns, and so has every view that shows the customer. */
export async function changeEmail(
  client: ApolloClient,
  input: UpdateCustomerEmailInput,
): Promise<EmailOutcome> {
  const { data } = await client.mutate({ mutation: ChangeEmail, variables: { input }, errorPolicy: 'none' });
  if (!data) throw new Error('the graph answered without data');
  return outcomeOf(data.updateCustomerEmail);
}
