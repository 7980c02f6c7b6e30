import type { AnyVariables, Client, OperationResult, RequestPolicy, TypedDocumentNode } from '@urql/core';
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
 * Returns the first page of a list. Like all functions below, it throws errors that `urqlFailure` classifies.
 */
export async function firstCustomers(
  client: Client,
  variables: ListVariables,
): Promise<CustomerListQuery['customers']> {
  return (await query(client, CustomerList, variables)).customers;
}

/**
 * Loads a list to its end, or until it has at least `max` items: a cache is meant for displayed data. The
 * cache merges the pages, so each result contains everything that was read so far.
 */
export async function allCustomers(
  client: Client,
  variables: ListVariables,
  max: number,
): Promise<CustomerListQuery['customers']> {
  let customers = await firstCustomers(client, variables);
  while (customers.pageInfo.hasNextPage && customers.edges.length < max) {
    const after = customers.pageInfo.endCursor;
    customers = (await query(client, CustomerList, { ...variables, after })).customers;
  }
  return customers;
}

/** Returns one customer with everything nested, or null if it does not exist for this caller. */
export async function oneCustomer(
  client: Client,
  by: CustomerBy,
  from: From = 'cache-first',
): Promise<CustomerDetailQuery['customer']> {
  return (await query(client, CustomerDetail, { by }, from)).customer;
}

/**
 * Changes an e-mail address. Before this returns, the normalized cache is updated and runs the queries of all
 * views that show the customer again, without a request, because the cache has all their data.
 */
export async function changeEmail(client: Client, input: UpdateCustomerEmailInput): Promise<EmailOutcome> {
  const result = await client.mutation(ChangeEmail, { input }).toPromise();
  return outcomeOf(dataOf(result).updateCustomerEmail);
}

async function query<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  requestPolicy: RequestPolicy = 'cache-first',
): Promise<Data> {
  return dataOf(await client.query(document, variables, { requestPolicy }).toPromise());
}

function dataOf<Data>({ data, error }: Pick<OperationResult<Data>, 'data' | 'error'>): Data {
  if (error) throw error;
  if (data === undefined) throw new Error('the response has no data');
  return data;
}
