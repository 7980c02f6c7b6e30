/**
 * Measures the built gateway with an increasing number of connections, with one and with two worker
 * processes.
 */
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
const WORKERS = [1, 2];
const WORKLOADS = ['W1', 'W2'] as const;
const WARM_UP = 3;
/** Maximum time until the program prints its URL. */
const TIMEOUT_MS = 60_000;

interface Shipped {
  workers: number;
  url: string;
  stop(): Promise<void>;
}

export async function measureLoads(context: GrowthContext): Promise<LoadFigures[]> {
  const shipped: Shipped[] = [];
  try {
    for (const workers of WORKERS) shipped.push(await startShipped(context, workers));
    for (const each of shipped) await warmUp(context, each);
    const figures: LoadFigures[] = [];
    for (const workload of WORKLOADS) {
      for (const connections of CONNECTIONS) {
        log(`${workload} on ${connections} connections`);
        figures.push(...(await measureInTurns(context, shipped, workload, connections)));
      }
    }
    return figures;
  } finally {
    await Promise.all(shipped.map(({ stop }) => stop()));
  }
}

async function measureInTurns(
  context: GrowthContext,
  shipped: Shipped[],
  workload: 'W1' | 'W2',
  connections: number,
): Promise<LoadFigures[]> {
  const found = shipped.map(({ workers }) => ({
    ...{ workers, workload, connections },
    ...{ rps: [] as number[], p50: [] as number[], p99: [] as number[] },
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { url }] of shipped.entries()) {
      const result = await context.generator.load(loadOf(context, url, workload, connections));
      for (const figure of ['rps', 'p50', 'p99'] as const) found[index]?.[figure].push(result[figure]);
    }
  }
  return found.map(({ rps, p50, p99, ...rest }) => ({
    ...rest,
    ...{ rps: median(rps), p50: median(p50), p99: median(p99) },
  }));
}

/** Uses many connections, so that every worker process gets some. */
async function warmUp(context: GrowthContext, { url, workers }: Shipped): Promise<void> {
  const seconds = Math.min(WARM_UP, context.options.seconds * 3) * workers;
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
async function startShipped({ postgres }: GrowthContext, workers: number): Promise<Shipped> {
  const folder = await mkdtemp(join(tmpdir(), 'customer-graph-bench-log-'));
  const path = join(folder, 'log');
  const logFile = await open(path, 'w');
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../dist/main.js')], {
    stdio: ['ignore', logFile.fd, 'inherit'],
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', PORT: '0', WORKERS: String(workers), DATABASE_URL: postgres.url('app') },
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
    return { workers, url: await urlIn(path, child), stop };
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
