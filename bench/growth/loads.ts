/** Measures the built gateway with an increasing number of connections. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stopChild } from '../child.ts';
import type { Load } from '../load-generator.ts';
import { log } from '../log.ts';
import { median } from '../median.ts';
import { RUN_IN } from '../rounds.ts';
import type { GrowthContext } from './growth-database.ts';
import type { LoadFigures } from './results.ts';
import { ROUNDS } from './size.ts';

const CONNECTIONS = [1, 4, 16, 64];
const WORKLOADS = ['W1', 'W2'] as const;
const WARM_UP = 3;
/** Maximum time until the program prints its URL. */
const TIMEOUT_MS = 60_000;

interface Shipped {
  url: string;
  stop(): Promise<void>;
}

export async function measureLoads(context: GrowthContext): Promise<LoadFigures[]> {
  const { url, stop } = await startShipped(context);
  try {
    await warmUp(context, url);
    const figures: LoadFigures[] = [];
    for (const workload of WORKLOADS) {
      for (const connections of CONNECTIONS) {
        log(`${workload} on ${connections} connections`);
        figures.push(await measureLoad(context, url, workload, connections));
      }
    }
    return figures;
  } finally {
    await stop();
  }
}

async function measureLoad(
  context: GrowthContext,
  url: string,
  workload: 'W1' | 'W2',
  connections: number,
): Promise<LoadFigures> {
  const rounds: { rps: number; p50: number; p99: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push(await context.generator.load(loadOf(context, url, workload, connections)));
  const medianOf = (figure: 'rps' | 'p50' | 'p99') => median(rounds.map((each) => each[figure]));
  return { workload, connections, rps: medianOf('rps'), p50: medianOf('p50'), p99: medianOf('p99') };
}

async function warmUp(context: GrowthContext, url: string): Promise<void> {
  const seconds = Math.min(WARM_UP, context.options.seconds * 3);
  for (const workload of WORKLOADS) await context.generator.load(loadOf(context, url, workload, 16, seconds));
}

function loadOf(
  { headers, organizationId, read, options }: GrowthContext,
  url: string,
  workload: 'W1' | 'W2',
  connections: number,
  seconds = options.seconds,
): Load {
  return {
    ...{ name: 'gateway', url, workload, headers, organizationId },
    ids: read,
    connections,
    runIn: RUN_IN,
    seconds,
  };
}

/**
 * Starts the built gateway. Its log goes to a file, because reading a pipe would cost the CPU of the
 * measuring process.
 */
async function startShipped({ postgres }: GrowthContext): Promise<Shipped> {
  const folder = await mkdtemp(join(tmpdir(), 'customer-graph-bench-log-'));
  const path = join(folder, 'log');
  const logFile = await open(path, 'w');
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../dist/main.js')], {
    stdio: ['ignore', logFile.fd, 'inherit'],
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', PORT: '0', DATABASE_URL: postgres.url('app') },
      // All requests use one credential. The rate limit stays enabled but is never reached.
      RATE_LIMIT: '999999999',
    },
  });
  await logFile.close();
  const stop = async () => {
    await stopChild(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { url: await urlIn(path, child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function urlIn(path: string, child: ChildProcess): Promise<string> {
  for (const started = performance.now(); performance.now() - started < TIMEOUT_MS; await sleep(100)) {
    const [, url] = /The graph is at (\S+)\/graphql/.exec(await readFile(path, 'utf8')) ?? [];
    if (url !== undefined) return url;
    if (child.exitCode !== null) break;
  }
  throw new Error('the gateway did not print its URL');
}
