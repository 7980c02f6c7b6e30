import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Connections that each contestant may have to the database. */
const POOL_SIZE = 10;

/** A server under measurement, in a process of its own. */
export interface Contestant<Name extends string> {
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
): Promise<Contestant<Name>> {
  const file = new URL(program, import.meta.url).pathname;
  const child = spawn(process.execPath, [file, databaseUrl, organizationId, String(POOL_SIZE)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
  });
  return { name, url, process: child };
}

export async function stop({ process: child }: Contestant<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
