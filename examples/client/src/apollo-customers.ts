import type { ApolloClient } from '@apollo/client';
import { CustomerDetail } from './customer-detail.ts';
import { CustomerList, type ListVariables } from './customer-list.ts';
import type { CustomerBy, CustomerDetailQuery, CustomerListQuery } from './gql/graphql.ts';

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
): Promise<CustomerDetailQuery['customer']> {
  const { data } = await client.query({ query: CustomerDetail, variables: { by }, errorPolicy: 'none' });
  return data.customer;
}
