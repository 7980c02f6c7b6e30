import type { AnyVariables, Client, TypedDocumentNode } from '@urql/core';
import { CustomerDetail } from './customer-detail.ts';
import { CustomerList, type ListVariables } from './customer-list.ts';
import type { CustomerBy, CustomerDetailQuery, CustomerListQuery } from './gql/graphql.ts';

/** The first page of a list. Like all below, it throws what `urqlFailure` tells the kind of. */
export async function firstCustomers(
  client: Client,
  variables: ListVariables,
): Promise<CustomerListQuery['customers']> {
  return (await query(client, CustomerList, variables)).customers;
}

/**
 * A list to its end, or until there are `most`: a cache is for what people look at. It joins the pages: each result is all
 * that was read up to now.
 */
export async function allCustomers(
  client: Client,
  variables: ListVariables,
  most: number,
): Promise<CustomerListQuery['customers']> {
  let customers = await firstCustomers(client, variables);
  while (customers.pageInfo.hasNextPage && customers.edges.length < most) {
    const after = customers.pageInfo.endCursor;
    customers = (await query(client, CustomerList, { ...variables, after })).customers;
  }
  return customers;
}

/** One customer with everything nested, or null where there is none for this caller. */
export async function oneCustomer(client: Client, by: CustomerBy): Promise<CustomerDetailQuery['customer']> {
  return (await query(client, CustomerDetail, { by })).customer;
}

async function query<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await client.query(document, variables).toPromise();
  if (error) throw error;
  if (data === undefined) throw new Error('the graph answered without data');
  return data;
}
