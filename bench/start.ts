/** How long the gateway takes until it answers, and what it weighs then, beside an empty server. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Field } from './bench-context.ts';
import { end } from './child.ts';
import { median } from './median.ts';
import { usageOf } from './server-under-test.ts';

export interface Start {
  /** Milliseconds from the start of the process to its first answer: medians. */
  us: number;
  empty: number;
  ratio: number;
  /** MB that are resident three seconds after the start, without load. */
  idleMb: { us: number; empty: number };
}

const RUNS = 7;
const IDLE = 3_000;

type Program = 'us' | 'empty';

const files: Record<Program, string> = {
  us: join(import.meta.dirname, '../dist/main.js'),
  empty: join(import.meta.dirname, 'empty-apollo.ts'),
};

export async function measureStart(field: Field): Promise<Start> {
  const times: Record<Program, number[]> = { us: [], empty: [] };
  // One more, before all others, for the files to be in memory.
  for (let run = -1; run < RUNS; run += 1) {
    for (const program of ['us', 'empty'] as const) {
      const took = await timeStart(field, program);
      if (run >= 0) times[program].push(took);
    }
  }
  const [us, empty] = [median(times.us), median(times.empty)];
  const idleMb = { us: await idleMemory(field, 'us'), empty: await idleMemory(field, 'empty') };
  return { us, empty, ratio: us / empty, idleMb };
}

async function timeStart(field: Field, program: Program): Promise<number> {
  const started = performance.now();
  const child = run(field, program);
  try {
    await firstAnswer(field, await urlOf(child));
    return performance.now() - started;
  } finally {
    await end(child);
  }
}

/** It tells by itself what it has in memory: not every system has a command that does. */
async function idleMemory(field: Field, program: Program): Promise<number> {
  const child = run(field, program, ['--import', new URL('./server-harness.ts', import.meta.url).href]);
  try {
    const url = await urlOf(child);
    await sleep(IDLE);
    return (await usageOf({ name: program, url, process: child })).rssMb;
  } finally {
    await end(child);
  }
}

/** As a user runs it. The empty one needs no database, and takes no notice of it. */
function run({ postgres }: Field, program: Program, flags: string[] = []): ChildProcess {
  return spawn(process.execPath, [...flags, files[program]], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATABASE_URL: postgres.url('app') },
  });
}

/** Both say where they listen as soon as they do. */
async function urlOf(child: ChildProcess): Promise<string> {
  const output = child.stdout as Readable;
  let said = '';
  for await (const chunk of output.iterator({ destroyOnReturn: false })) {
    said += chunk;
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
    if (url === undefined) continue;
    // Whatever it says later must not fill the pipe.
    output.resume();
    return url;
  }
  throw new Error(`a server ended before it listened: ${said}`);
}

async function firstAnswer({ headers }: Field, url: string): Promise<void> {
  const body = JSON.stringify({ query: '{ __typename }' });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  if (!text.includes('"__typename":"Query"')) throw new Error(`the first answer is ${text}`);
}
