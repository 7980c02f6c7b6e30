/**
 * Measures how long the first requests of a new document take: `npm run bench:first-request`, and
 * `-- --before <folder>` for another checkout too. Each of many documents is sent four times in a row on one
 * connection, to the two checkouts in turns. Only the ratios are meaningful; absolute figures depend on the
 * machine.
 */
import { deepStrictEqual } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startEmbedded } from '../src/embedded-postgres/index.ts';
import { prepareData, someCustomers } from './bench-data.ts';
import { type Kind, kinds } from './first-request/documents.ts';
import { KeepAlive } from './first-request/keep-alive.ts';
import { median } from './median.ts';
import { start, stop } from './server-under-test.ts';

const CUSTOMERS = 20_000;
const USES = 4;
/** Documents that are not counted: V8 compiles the code that every document runs. */
const WARM_UP = 40;

type Name = 'gateway' | 'before';
const TITLES: Record<Name, string> = { gateway: 'this checkout', before: 'the other checkout' };

const { values } = parseArgs({
  options: { before: { type: 'string' }, documents: { type: 'string', default: '200' } },
});
const documents = Number(values.documents);
if (!(documents > 0)) throw new Error('--documents must be a number greater than 0');
const names: Name[] = values.before === undefined ? ['gateway'] : ['gateway', 'before'];
const dataFolder = await mkdtemp(join(tmpdir(), 'customer-graph-bench-'));
const postgres = await startEmbedded({ dataFolder, onLog: () => {} });
const running: { stop(): Promise<void> }[] = [];
try {
  const { headers, organizationId } = await prepareData(postgres, CUSTOMERS);
  const ids = await customers();
  const connections = new Map<Name, KeepAlive>();
  for (const name of names) {
    const folder = name === 'before' && values.before !== undefined ? [resolve(values.before)] : [];
    const server = await start(name, './gateway.ts', postgres.url('app'), organizationId, ...folder);
    running.push({ stop: () => stop(server) });
    connections.set(name, new KeepAlive(server.url, headers));
  }
  console.log(`median of ${documents} documents in ms, with ${CUSTOMERS.toLocaleString('en')} customers\n`);
  for (const kind of kinds) print(kind, await measure(kind, connections, ids));
  for (const connection of connections.values()) connection.close();
} finally {
  for (const server of running) await server.stop();
  await postgres.stop();
  await rm(dataFolder, { recursive: true, force: true });
}

async function customers(): Promise<string[]> {
  const owner = new pg.Pool({ connectionString: postgres.url('owner'), max: 1 });
  return someCustomers(owner, 1_000).finally(() => owner.end());
}

/** The times of each use of a document, by server. */
type Times = Map<Name, number[][]>;

async function measure(kind: Kind, connections: Map<Name, KeepAlive>, ids: string[]): Promise<Times> {
  const times: Times = new Map(names.map((name) => [name, Array.from({ length: USES }, () => [])]));
  for (let number = 0; number < WARM_UP + documents; number += 1) {
    const variables = kind.hasId ? { id: ids[number % ids.length] } : {};
    const body = JSON.stringify({ query: kind.make(number), variables });
    const bodies = new Set<string>();
    // The order alternates, because the first server warms PostgreSQL's caches for the second.
    for (const name of number % 2 === 0 ? names : names.toReversed()) {
      for (let use = 0; use < USES; use += 1) {
        const answer = await (connections.get(name) as KeepAlive).post(body);
        bodies.add(answer.body);
        if (number >= WARM_UP) times.get(name)?.[use]?.push(answer.ms);
      }
    }
    requireOne(kind, [...bodies]);
  }
  return times;
}

/** Throws unless all responses are the same and have no errors. */
function requireOne({ title }: Kind, [first = '', ...others]: string[]): void {
  if (/^\{"errors"/.test(first)) throw new Error(`${title}: ${first.slice(0, 500)}`);
  const expected = JSON.parse(first);
  for (const other of others) deepStrictEqual(JSON.parse(other), expected, `${title}: responses differ`);
}

function print({ title }: Kind, times: Times): void {
  const medians = new Map([...times].map(([name, uses]) => [name, uses.map(median)]));
  console.log(`${title.padEnd(42)}     1st     2nd     3rd     4th`);
  for (const [name, figures] of medians) line(TITLES[name], figures);
  const [ours, theirs] = [medians.get('gateway') ?? [], medians.get('before')];
  if (theirs)
    line(
      'ratio',
      ours.map((figure, use) => figure / (theirs[use] ?? Number.NaN)),
    );
}

function line(title: string, figures: number[]): void {
  console.log(`  ${title.padEnd(40)}${figures.map((figure) => figure.toFixed(2).padStart(8)).join('')}`);
}
