/**
 * A first measurement of reading: `npm run bench`. Starts each contestant in its own process on one database of 20,000
 * customers, checks that they answer alike, then loads them in turns. Only the ratio means something; the figures depend
 * on the machine. With `npm run bench -- --before <folder>` another checkout of the gateway is measured beside this one.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { startEmbedded } from '../src/db/embedded/index.ts';
import { type Contestant, median, start, stop } from './contestant.ts';
import { type Headers, prepareReadData } from './read-data.ts';
import { type WorkloadName, workloads } from './workloads.ts';

const CONNECTIONS = 32;
const ROUNDS = 5;
const SECONDS = 3;

const { before } = parseArgs({ options: { before: { type: 'string' } } }).values;

const dataFolder = await mkdtemp(join(tmpdir(), 'customer-graph-bench-'));
const postgres = await startEmbedded({ dataFolder, onLog: () => {} });
const contestants: Contestant<'us' | 'before' | 'floor'>[] = [];
try {
  const { headers, organizationId, ids } = await prepareReadData(postgres);
  contestants.push(await start('us', './us.ts', postgres.url('app'), organizationId));
  if (before !== undefined) {
    const program = join(resolve(before), 'bench/us.ts');
    contestants.push(await start('before', program, postgres.url('app'), organizationId));
  }
  contestants.push(await start('floor', './floor.ts', postgres.url('owner'), organizationId));
  for (const name of Object.keys(workloads) as WorkloadName[]) {
    await requireEqualAnswers(name, headers, ids);
    await measure(name, headers, ids);
  }
} finally {
  await Promise.all(contestants.map(stop));
  await postgres.stop();
  await rm(dataFolder, { recursive: true, force: true });
}

function bodyOf(name: WorkloadName, id: string | undefined): string {
  return JSON.stringify({ query: workloads[name].query, variables: name === 'point' ? { id } : {} });
}

async function requireEqualAnswers(name: WorkloadName, headers: Headers, ids: string[]): Promise<void> {
  for (const id of name === 'point' ? ids.slice(0, 20) : [undefined]) {
    const answers = await Promise.all(
      contestants.map(async ({ url }) => {
        const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: bodyOf(name, id) });
        return JSON.stringify(await response.json());
      }),
    );
    if (new Set(answers).size !== 1) throw new Error(`the answers to ${name} differ`);
  }
}

async function load(url: string, name: WorkloadName, headers: Headers, ids: string[]): Promise<number> {
  let next = 0;
  const result = await autocannon({
    url: `${url}/graphql`,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: [
      {
        method: 'POST',
        headers,
        setupRequest: (request) => ({ ...request, body: bodyOf(name, ids[next++ % ids.length]) }),
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${name}: ${result.non2xx + result.errors} failed`);
  return result.requests.average;
}

async function measure(name: WorkloadName, headers: Headers, ids: string[]): Promise<void> {
  const figures = new Map<string, number[]>(contestants.map((contestant) => [contestant.name, []]));
  for (const { url } of contestants) await load(url, name, headers, ids);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contestant of contestants) {
      figures.get(contestant.name)?.push(await load(contestant.url, name, headers, ids));
    }
  }
  const medians = [...figures].map(([contestant, values]) => [contestant, median(values)] as const);
  const floor = new Map(medians).get('floor') ?? Number.NaN;
  console.log(`${name}: ${workloads[name].title}`);
  for (const [contestant, rps] of medians) {
    console.log(
      `  ${contestant.padEnd(6)} ${rps.toFixed(0).padStart(6)} requests/s  ${(rps / floor).toFixed(2)} of the floor`,
    );
  }
}
