import { randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './errors.ts';

const NAME = /^postgres.*\.new-(\d+)-[0-9a-f]+$/;
const OLD_MS = 10 * 60_000;
const ownTemporaries = new Set<string>();

/**
 * Passes a temporary path next to the given one to the work, which creates a file or folder there and moves
 * it to its final name. If the process is killed, only the temporary remains, and a later start removes it.
 */
export async function withTemporaryBeside<T>(
  path: string,
  work: (temporary: string) => Promise<T>,
): Promise<T> {
  const temporary = `${path}.new-${process.pid}-${randomBytes(6).toString('hex')}`;
  ownTemporaries.add(temporary);
  try {
    return await work(temporary);
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
    ownTemporaries.delete(temporary);
  }
}

/** Removes temporaries of starts that were killed, but none that a running start uses. */
export async function removeAbandonedTemporaries(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = NAME.exec(name)?.[1];
    const path = join(folder, name);
    if (pid === undefined || ownTemporaries.has(path) || !(await isAbandoned(path, Number(pid)))) continue;
    await rm(path, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * In a container the next process often has the same pid. So a temporary with this process's pid that it did
 * not create is abandoned; any other is if its process has ended or if it is old.
 */
async function isAbandoned(path: string, pid: number): Promise<boolean> {
  if (pid === process.pid || !isAlive(pid)) return true;
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > OLD_MS;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
