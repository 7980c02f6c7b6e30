import { type ChildProcess, spawn } from 'node:child_process';
import { nextMessage, stopChild } from './child.ts';
import type { Usage } from './server-harness.ts';

/** Maximum number of database connections of each server. */
const POOL_SIZE = 10;

/** A server under test, in its own process. */
export interface ServerUnderTest<Name extends string> {
  name: Name;
  url: string;
  process: ChildProcess;
}

/**
 * Starts a program of this folder and waits until it sends its URL. It logs as usual; its output is
 * discarded.
 */
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
  await stopChild(child);
}
