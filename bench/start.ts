/**
 * Measures the time to the first response and the idle memory, of the gateway and of an empty Apollo Server.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchContext } from './bench-context.ts';
import { stopChild } from './child.ts';
import { median } from './median.ts';
import { usageOf } from './server-under-test.ts';

export interface Start {
  /** Milliseconds from the start of the process to its first response: medians. */
  gateway: number;
  empty: number;
  ratio: number;
  /** Resident memory in MB, three seconds after the start, without load. */
  idleMb: { gateway: number; empty: number };
}

const RUNS = 7;
const IDLE_MS = 3_000;

type Program = 'gateway' | 'empty';

const files: Record<Program, string> = {
  gateway: join(import.meta.dirname, '../dist/main.js'),
  empty: join(import.meta.dirname, 'empty-apollo.ts'),
};

export async function measureStart(context: BenchContext): Promise<Start> {
  const times: Record<Program, number[]> = { gateway: [], empty: [] };
  // The first run fills the file cache and is not counted.
  for (let run = -1; run < RUNS; run += 1) {
    for (const program of ['gateway', 'empty'] as const) {
      const took = await timeStart(context, program);
      if (run >= 0) times[program].push(took);
    }
  }
  const [gateway, empty] = [median(times.gateway), median(times.empty)];
  const idleMb = { gateway: await idleMemory(context, 'gateway'), empty: await idleMemory(context, 'empty') };
  return { gateway, empty, ratio: gateway / empty, idleMb };
}

async function timeStart(context: BenchContext, program: Program): Promise<number> {
  const started = performance.now();
  const child = run(context, program);
  try {
    await firstAnswer(context, await urlOf(child));
    return performance.now() - started;
  } finally {
    await stopChild(child);
  }
}

/** The process reports its own memory, because not every operating system has a command for it. */
async function idleMemory(context: BenchContext, program: Program): Promise<number> {
  const child = run(context, program, ['--import', new URL('./server-harness.ts', import.meta.url).href]);
  try {
    const url = await urlOf(child);
    await sleep(IDLE_MS);
    return (await usageOf({ name: program, url, process: child })).rssMb;
  } finally {
    await stopChild(child);
  }
}

/** Starts a program as a user would. The empty server ignores DATABASE_URL. */
function run({ postgres }: BenchContext, program: Program, flags: string[] = []): ChildProcess {
  return spawn(process.execPath, [...flags, files[program]], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATABASE_URL: postgres.url('app') },
  });
}

/** Waits for the URL that both programs print when they listen. */
async function urlOf(child: ChildProcess): Promise<string> {
  const stdout = child.stdout as Readable;
  let output = '';
  for await (const chunk of stdout.iterator({ destroyOnReturn: false })) {
    output += chunk;
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
    if (url === undefined) continue;
    // Discard further output, so that the pipe does not fill up.
    stdout.resume();
    return url;
  }
  throw new Error(`a server exited before it listened: ${output}`);
}

async function firstAnswer({ headers }: BenchContext, url: string): Promise<void> {
  const body = JSON.stringify({ query: '{ __typename }' });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  if (!text.includes('"__typename":"Query"')) throw new Error(`unexpected first response: ${text}`);
}
