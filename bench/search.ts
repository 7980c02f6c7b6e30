/**
 * Measures how long searches take in PostgreSQL: `npm run bench:search`. Pass `-- --customers 50000` to
 * change the number of customers. Each search calls `find_customers` and, in turn, `search_customer`, which
 * older versions of the gateway call and which ranks by a single similarity of all words.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startEmbedded } from '../src/embedded-postgres/index.ts';
import { prepareData } from './bench-data.ts';
import { median } from './median.ts';

const RUNS = 7;

/** Search texts, each with the case it covers. */
const SEARCHES = [
  ['maria schmidt', 'few customers have both words, many have one'],
  ['gmbh', 'very many customers have the word'],
  ['an', 'similar to very many words, equal to none'],
  ['maria', 'a common first name'],
  ['jon michal schmit', 'three words with typing errors'],
  ['孙', 'one ideograph'],
  ['式', 'one ideograph that many companies have'],
  ['xqzwv', 'similar to no word'],
  ['maria anna schmidt john gmbh trading', 'six common words'],
  ['a b c d e f', 'six single letters'],
] as const;

const { customers } = parseArgs({ options: { customers: { type: 'string', default: '300000' } } }).values;
const dataFolder = await mkdtemp(join(tmpdir(), 'customer-graph-bench-'));
const postgres = await startEmbedded({ dataFolder, onLog: () => {} });
const client = new pg.Client({ connectionString: postgres.url('app') });
try {
  const { organizationId } = await prepareData(postgres, Number(customers));
  await client.connect();
  await client.query("select set_config('app.organization', $1, false)", [organizationId]);
  console.log(`${customers} customers; milliseconds, median of ${RUNS}\n`);
  console.log('find_customers  search_customer  found');
  for (const [text, reason] of SEARCHES) console.log(await rowOf(organizationId, text, reason));
} finally {
  await client.end();
  await postgres.stop();
  await rm(dataFolder, { recursive: true, force: true });
}

async function rowOf(organizationId: string, text: string, reason: string): Promise<string> {
  const times: Record<string, number[]> = { find_customers: [], search_customer: [] };
  let found = 0;
  // The first run warms the cache and is not counted.
  for (let run = -1; run < RUNS; run += 1) {
    for (const [name, all] of Object.entries(times)) {
      const started = performance.now();
      const { rowCount } = await client.query(`select * from ${name}($1, $2)`, [organizationId, text]);
      if (run >= 0) all.push(performance.now() - started);
      if (name === 'find_customers') found = rowCount ?? 0;
    }
  }
  const figures = Object.values(times).map((each) => median(each).toFixed(1));
  return `${figures[0]?.padStart(14)}  ${figures[1]?.padStart(15)}  ${String(found).padStart(5)}  ${text} (${reason})`;
}
