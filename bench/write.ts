/**
 * A measurement of one write: `npm run bench:write`. Each contestant runs in its own process on customers of its own in one
 * database. All must answer alike and must have written what they say; then the flights to the database are counted, and
 * then they are loaded in turns. Only the ratios mean something; the figures depend on the machine.
 */
import { deepStrictEqual } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { createCredential } from '../src/access/credentials/credentials.ts';
import { SCOPES } from '../src/access/scopes.ts';
import { startEmbedded } from '../src/db/embedded/index.ts';
import { migrate } from '../src/db/migrate.ts';
import { openOrm } from '../src/db/orm.ts';
import { ensureDemo } from '../src/demo/demo.ts';
import { type Contestant, median, start, stop } from './contestant.ts';
import { type SlowNetwork, slowNetwork } from './slow-network.ts';
import { bodyOf, type ContestantName, nextUpdate, surfaces, type Update, type Updated } from './update.ts';

const CUSTOMERS = 20_000;
/** Of each contestant's own. */
const CUSTOMERS_WRITTEN = 2_000;
const CONNECTIONS = [16, 32];
const ROUNDS = 7;
/** So few that no pool closes its connections, after ten idle seconds, before it is asked again. */
const SECONDS = 3;

type Headers = Record<string, string>;

interface Prepared {
  organizationId: string;
  headers: Headers;
  /** The customers of each contestant. */
  customers: Record<ContestantName, string[]>;
}

const names = Object.keys(surfaces) as ContestantName[];
const dataFolder = await mkdtemp(join(tmpdir(), 'customer-graph-bench-'));
const postgres = await startEmbedded({ dataFolder, onLog: () => {} });
const owner = new pg.Pool({ connectionString: postgres.url('owner'), max: 1 });
const contestants: Contestant<ContestantName>[] = [];
try {
  const prepared = await prepareData();
  for (const name of names) await countFlights(name, prepared);
  for (const name of names)
    contestants.push(await start(name, surfaces[name].program, urlFor(name), prepared.organizationId));
  for (const { name, url } of contestants) await requireWrites(name, url, prepared);
  for (const connections of CONNECTIONS) await measure(connections, prepared);
} finally {
  await Promise.all(contestants.map(stop));
  await owner.end();
  await postgres.stop();
  await rm(dataFolder, { recursive: true, force: true });
}

/** The peers know nothing of organizations: they connect as the owner, whom row level security does not bind. */
function urlFor(name: ContestantName): string {
  return postgres.url(name === 'us' ? 'app' : 'owner');
}

async function prepareData(): Promise<Prepared> {
  await migrate(postgres.url('owner'), postgres.url('app'));
  const orm = await openOrm(postgres.url('owner'));
  const organizationId = await ensureDemo(orm, { customers: CUSTOMERS, seed: 1 });
  const credential = { organizationId, name: 'bench', scopes: SCOPES };
  const { apiKey, apiSecret } = await createCredential(orm.em.fork(), credential);
  await orm.close();
  await owner.query('vacuum analyze');
  const headers = { 'content-type': 'application/json', 'x-api-key': apiKey, 'x-api-secret': apiSecret };
  return { headers, organizationId, customers: await chooseCustomers() };
}

/** Persons whose only address is where they live, so that all addresses are that one. */
async function chooseCustomers(): Promise<Prepared['customers']> {
  const { rows } = await owner.query<{ id: string }>(
    `select c.id from customer c join address a on a.customer_id = c.id
      where c.type = 'PERSON' group by c.id having array_agg(a.purpose) = '{RESIDENTIAL}'
      order by random() limit $1`,
    [CUSTOMERS_WRITTEN * names.length],
  );
  if (rows.length < CUSTOMERS_WRITTEN * names.length) throw new Error('there are too few customers');
  const ids = rows.map(({ id }) => id);
  const shares = names.map((name, place) => [
    name,
    ids.slice(place * CUSTOMERS_WRITTEN, (place + 1) * CUSTOMERS_WRITTEN),
  ]);
  return Object.fromEntries(shares);
}

async function ask(name: ContestantName, url: string, headers: Headers, input: Update): Promise<Updated> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: bodyOf(name, input) });
  const { data } = (await response.json()) as {
    data?: { updatePersonCustomer?: { customer?: object; userErrors?: object[] } };
  };
  const { customer, userErrors = [] } = data?.updatePersonCustomer ?? {};
  if (!customer || userErrors.length > 0) throw new Error(`${name} did not write`);
  return surfaces[name].read(customer as never);
}

/** That the answer and the database have what was sent. */
async function requireWrites(
  name: ContestantName,
  url: string,
  { headers, customers }: Prepared,
): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    const input = nextUpdate(customers[name]);
    const expected = { id: input.customerId, email: input.email, line1: input.addressLine1 };
    deepStrictEqual(await ask(name, url, headers, input), expected);
    const { rows } = await owner.query(
      'select c.id, c.contact_email as email, a.line1 from customer c join address a on a.customer_id = c.id where c.id = $1',
      [input.customerId],
    );
    deepStrictEqual(rows, [expected]);
  }
}

/** Prints how often one write waits for the database, once what is prepared and remembered is so. */
async function countFlights(name: ContestantName, prepared: Prepared): Promise<void> {
  const network = await slowNetwork(urlFor(name));
  const contestant = await start(name, surfaces[name].program, network.url, prepared.organizationId);
  const counts: number[] = [];
  try {
    for (let round = 0; round < 30; round += 1) counts.push(await flightsOf(contestant, network, prepared));
  } finally {
    await stop(contestant);
    network.close();
  }
  console.log(`${surfaces[name].title.padEnd(13)} ${median(counts)} flights to the database per write`);
}

async function flightsOf(
  { name, url }: Contestant<ContestantName>,
  network: SlowNetwork,
  { headers, customers }: Prepared,
): Promise<number> {
  const before = network.flights;
  await ask(name, url, headers, nextUpdate(customers[name]));
  return network.flights - before;
}

async function load(
  { name, url }: Contestant<ContestantName>,
  connections: number,
  { headers, customers }: Prepared,
): Promise<number> {
  const result = await autocannon({
    url: `${url}/graphql`,
    connections,
    duration: SECONDS,
    verifyBody: (body) => String(body).includes('"line1":"'),
    requests: [
      {
        method: 'POST',
        headers,
        setupRequest: (request) => ({ ...request, body: bodyOf(name, nextUpdate(customers[name])) }),
      },
    ],
  });
  const failed = result.non2xx + result.errors + result.mismatches;
  if (failed > 0) throw new Error(`${name}: ${failed} writes failed`);
  return result.requests.average;
}

async function measure(connections: number, prepared: Prepared): Promise<void> {
  const figures = new Map<ContestantName, number[]>(names.map((name) => [name, []]));
  for (const contestant of contestants) await load(contestant, connections, prepared);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contestant of contestants) {
      figures.get(contestant.name)?.push(await load(contestant, connections, prepared));
    }
  }
  const medians = new Map([...figures].map(([name, values]) => [name, median(values)]));
  const best = Math.max(...[...medians].filter(([name]) => name !== 'us').map(([, value]) => value));
  console.log(`one write, ${connections} connections`);
  for (const [name, value] of medians) {
    const rate = `${value.toFixed(0).padStart(6)} requests/s`;
    console.log(
      `  ${surfaces[name].title.padEnd(13)} ${rate}  ${(value / best).toFixed(2)} of the best peer`,
    );
  }
}
