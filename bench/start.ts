/** How long the gateway takes until it answers, and what it weighs then, beside an empty server. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchContext } from './bench-context.ts';
import { end } from './child.ts';
import { median } from './median.ts';
import { usageOf } from './server-under-test.ts';

export interface Start {
  /** Milliseconds from the start of the process to its first answer: medians. */
  gateway: number;
  empty: number;
  ratio: number;
  /** MB that are resident three seconds after the start, without load. */
  idleMb: { gateway: number; empty: number };
}

const RUNS = 7;
const IDLE = 3_000;

type Program = 'gateway' | 'empty';

const files: Record<Program, string> = {
  gateway: join(import.meta.dirname, '../dist/main.js'),
  empty: join(import.meta.dirname, 'empty-apollo.ts'),
};

export async function measureStart(context: BenchContext): Promise<Start> {
  const times: Record<Program, number[]> = { gateway: [], empty: [] };
  // One more, before all others, for the files to be in memory.
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
    await end(child);
  }
}

/** It tells by itself what it has in memory: not every system has a command that does. */
async function idleMemory(context: BenchContext, program: Program): Promise<number> {
  const child = run(context, program, ['--import', new URL('./server-harness.ts', import.meta.url).href]);
  try {
    const url = await urlOf(child);
    await sleep(IDLE);
    return (await usageOf({ name: program, url, process: child })).rssMb;
  } finally {
    await end(child);
  }
}

/** As a user runs it. The empty one needs no database, and takes no notice of it. */
function run({ postgres }: BenchContext, program: Program, flags: string[] = []): ChildProcess {
  return spawn(process.execPath, [...flags, files[program]], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATABASE_URL: postgres.url('app') },
  });
}

/** Both say where they listen as soon as they do. */
async function urlOf(child: ChildProcess): Promise<string> {
  const stdout = child.stdout as Readable;
  let output = '';
  for await (const chunk of stdout.iterator({ destroyOnReturn: false })) {
    output += chunk;
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
    if (url === undefined) continue;
    // Whatever it says later must not fill the pipe.
    stdout.resume();
    return url;
  }
  throw new Error(`a server ended before it listened: ${output}`);
}

async function firstAnswer({ headers }: BenchContext, url: string): Promise<void> {
  const body = JSON.stringify({ query: '{ __typename }' });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  if (!text.includes('"__typename":"Query"')) throw new Error(`the first answer is ${text}`);
}
