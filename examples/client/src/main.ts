/** Reads and writes with Apollo Client, then with urql, and prints the results. */
import { apolloCustomers, type Customers, urqlCustomers } from './customers.ts';
import { describeCustomer, describeRow } from './describe-customer.ts';
import { describeFailure } from './describe-failure.ts';
import type { Failure } from './failure.ts';
import type { CustomerListQuery, CustomerSort, CustomerType } from './gql/graphql.ts';
import { readSettings, type Settings } from './settings.ts';
import { showEmailChange } from './show-email-change.ts';

type Count = CustomerListQuery['customers']['totalCount'];

const byName: CustomerSort = { field: 'DISPLAY_NAME', direction: 'ASC' };
const unknownId = '00000000-0000-7000-8000-000000000000';

async function showLists(customers: Customers): Promise<void> {
  const { edges, totalCount } = await customers.first({ first: 3, sort: byName });
  console.log(`\nThe first ${edges.length} of ${describeCount(totalCount)} customers by name`);
  for (const { node } of edges) console.log(`  ${describeRow(node)}`);
  const all = await customers.all({ first: 50 }, 500);
  const ids = new Set(all.edges.map(({ node }) => node.id));
  console.log(`Pages of 50, up to 500 customers: ${all.edges.length} customers, ${ids.size} distinct`);
}

/** The graph stops counting at a limit. */
function describeCount({ value, precision }: Count): string {
  return precision === 'EXACT' ? `${value}` : `${value} or more`;
}

async function showOne(customers: Customers, type: CustomerType): Promise<void> {
  const { edges } = await customers.first({ first: 1, filter: { type }, sort: byName });
  const customer = await customers.one({ id: edges[0]?.node.id ?? unknownId });
  console.log(`\nA ${type} with everything nested`);
  for (const line of customer ? describeCustomer(customer) : ['Not found.']) console.log(`  ${line}`);
}

async function showFailures(customers: Customers, unauthorized: Customers): Promise<void> {
  console.log('\nFailures');
  console.log(`  an unknown id: ${await customers.one({ id: unknownId })}`);
  console.log(
    `  a search too short: ${await failing(customers, customers.first({ filter: { search: 'a' } }))}`,
  );
  console.log(`  a wrong secret: ${await failing(unauthorized, unauthorized.first({ first: 1 }))}`);
}

function failing(customers: Customers, read: Promise<unknown>): Promise<string> {
  return read.then(
    () => 'no failure',
    (error) => describeFailure(customers.failureOf(error)),
  );
}

async function show(
  name: string,
  makeCustomers: (settings: Settings) => Customers,
  settings: Settings,
): Promise<void> {
  const customers = makeCustomers(settings);
  console.log(`\n=== ${name} ===`);
  try {
    await showLists(customers);
    await showOne(customers, 'PERSON');
    await showOne(customers, 'BUSINESS');
    await showEmailChange(customers);
    await showFailures(customers, makeCustomers({ ...settings, apiSecret: 'not-the-secret' }));
  } catch (error) {
    throw new Error(describeEnd(customers.failureOf(error), settings));
  }
}

/**
 * The file of the demo stays when the gateway is started with another database, which does not have its
 * credential.
 */
function describeEnd(failure: Failure, { url, isDemo }: Settings): string {
  if (failure.kind !== 'unauthenticated' || !isDemo) return describeFailure(failure);
  return (
    `The server at ${new URL(url).origin} does not accept the credential of .data/demo-credentials.json. ` +
    'Set CUSTOMER_GRAPH_URL, CUSTOMER_GRAPH_API_KEY and CUSTOMER_GRAPH_API_SECRET.'
  );
}

try {
  const settings = readSettings();
  await show('Apollo Client', apolloCustomers, settings);
  await show('urql', urqlCustomers, settings);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
