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
export async function oneCustomer(
  client: Client,
  by: CustomerBy,
  from: From = 'cache-first',
): Promise<CustomerDetailQuery['customer']> {
  return (await query(client, CustomerDetail, { by }, from)).customer;
}

/**
 * Changes an e-mail address. The normalized cache takes the answer over before this returns, and runs the queries of all
 * views again that show the customer: from the cache, as nothing that they show is missing there.
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
  if (data === undefined) throw new Error('the graph answered without data');
  return data;
}
