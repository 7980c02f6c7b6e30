/** Reads from a running graph with Apollo Client, then with urql, and prints what they found. */
import { apolloReader, type CustomerReader, urqlReader } from './customer-reader.ts';
import { describeCustomer, describeRow } from './describe-customer.ts';
import { describeFailure } from './describe-failure.ts';
import type { CustomerListQuery, CustomerSort, CustomerType } from './gql/graphql.ts';
import { readSettings, type Settings } from './settings.ts';

type Count = CustomerListQuery['customers']['totalCount'];

const byName: CustomerSort = { field: 'DISPLAY_NAME', direction: 'ASC' };
const nowhere = '00000000-0000-7000-8000-000000000000';

async function showLists(reader: CustomerReader): Promise<void> {
  const { edges, totalCount } = await reader.first({ first: 3, sort: byName });
  console.log(`\nThe first ${edges.length} of ${describeCount(totalCount)} customers by name`);
  for (const { node } of edges) console.log(`  ${describeRow(node)}`);
  const all = await reader.all({ first: 50 }, 500);
  const ids = new Set(all.edges.map(({ node }) => node.id));
  console.log(`Pages of 50, up to 500 customers: ${all.edges.length} customers, ${ids.size} different ones`);
}

/** The graph counts so far and no further. */
function describeCount({ value, precision }: Count): string {
  return precision === 'EXACT' ? `${value}` : `${value} or more`;
}

async function showOne(reader: CustomerReader, type: CustomerType): Promise<void> {
  const { edges } = await reader.first({ first: 1, filter: { type }, sort: byName });
  const customer = await reader.one({ id: edges[0]?.node.id ?? nowhere });
  console.log(`\nA ${type} with everything nested`);
  for (const line of customer ? describeCustomer(customer) : ['There is none.']) console.log(`  ${line}`);
}

async function showFailures(reader: CustomerReader, stranger: CustomerReader): Promise<void> {
  console.log('\nWhat can go wrong');
  console.log(`  an id of nobody: ${await reader.one({ id: nowhere })}`);
  console.log(`  a search too short: ${await failing(reader, reader.first({ filter: { search: 'a' } }))}`);
  console.log(`  a wrong secret: ${await failing(stranger, stranger.first({ first: 1 }))}`);
}

function failing(reader: CustomerReader, read: Promise<unknown>): Promise<string> {
  return read.then(
    () => 'nothing went wrong',
    (error) => describeFailure(reader.failureOf(error)),
  );
}

async function show(
  name: string,
  makeReader: (settings: Settings) => CustomerReader,
  settings: Settings,
): Promise<void> {
  const reader = makeReader(settings);
  console.log(`\n=== ${name} ===`);
  try {
    await showLists(reader);
    await showOne(reader, 'PERSON');
    await showOne(reader, 'BUSINESS');
    await showFailures(reader, makeReader({ ...settings, apiSecret: 'not-the-secret' }));
  } catch (error) {
    fail(describeFailure(reader.failureOf(error)));
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

try {
  const settings = readSettings();
  await show('Apollo Client', apolloReader, settings);
  await show('urql', urqlReader, settings);
} catch (error) {
  fail((error as Error).message);
}
