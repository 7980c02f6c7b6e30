import { type ChildProcess, spawn } from 'node:child_process';
import { end, nextMessage } from './child.ts';
import type { Usage } from './server-harness.ts';

/** Connections that each contestant may have to the database. */
const POOL_SIZE = 10;

/** A server under measurement, in a process of its own. */
export interface ServerUnderTest<Name extends string> {
  name: Name;
  url: string;
  process: ChildProcess;
}

/** Starts a program of this folder, which sends the address that it listens on. What it logs is written, and goes nowhere. */
export async function start<Name extends string>(
  name: Name,
  program: string,
  databaseUrl: string,
  organizationId: string,
  ...more: string[]
): Promise<ServerUnderTest<Name>> {
  const file = new URL(program, import.meta.url).pathname;
  const child = spawn(process.execPath, [file, databaseUrl, organizationId, String(POOL_SIZE), ...more], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  });
  return { name, url: await nextMessage<string>(child, name), process: child };
}

export async function usageOf({ name, process: child }: ServerUnderTest<string>): Promise<Usage> {
  child.send('usage');
  return nextMessage<Usage>(child, name);
}

export async function stop({ process: child }: ServerUnderTest<string>): Promise<void> {
  await end(child);
}
