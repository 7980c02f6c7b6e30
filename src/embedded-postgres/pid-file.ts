import { execFile } from 'node:child_process';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The contents of postmaster.pid. The file outlives a killed postmaster, so it may be stale. */
export interface PidFile {
  pid: number;
  port: number;
  ready: boolean;
}

const EMPTY_FOR_MS = 5000;

export async function readPidFile(cluster: string): Promise<PidFile | undefined> {
  const text = await readFile(pathIn(cluster), 'utf8').catch(() => '');
  const [pid, , , port, , , , status] = text.split('\n');
  if (!pid) return undefined;
  return { pid: Math.abs(Number(pid)), port: Number(port), ready: status?.trim() === 'ready' };
}

/** Returns the postmaster that is running on the cluster, ready or not. */
export async function runningPostmaster(cluster: string): Promise<PidFile | undefined> {
  const file = await readPidFile(cluster);
  return file && (await isPostmasterOf(cluster, file.pid)) ? file : undefined;
}

/** Whether the process is a postmaster of this cluster, and not another process that reused its pid. */
export async function isPostmasterOf(cluster: string, pid: number): Promise<boolean> {
  const line = await commandLine(pid).catch(() => '');
  if (process.platform === 'win32') return line.includes('postgres.exe');
  return line.includes(` -D ${cluster} `);
}

async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux')
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  const [program, args] =
    process.platform === 'win32'
      ? ['tasklist', ['/NH', '/FO', 'CSV', '/FI', `PID eq ${pid}`]]
      : ['/bin/ps', ['-ww', '-o', 'args=', '-p', String(pid)]];
  return (await promisify(execFile)(program, args, { windowsHide: true })).stdout;
}

/**
 * A power failure can leave an empty file, which PostgreSQL forever mistakes for a server that is starting.
 */
export async function removeEmptyPidFile(cluster: string): Promise<void> {
  const found = await stat(pathIn(cluster)).catch(() => undefined);
  if (found?.size === 0 && Date.now() - found.mtimeMs > EMPTY_FOR_MS)
    await rm(pathIn(cluster), { force: true });
}

function pathIn(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}
