import { randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './errors.ts';

const NAME = /^postgres.*\.new-(\d+)-[0-9a-f]+$/;
const OLD_MS = 10 * 60_000;
const ownPattern = new Set<string>();

/**
 * Hands a path beside the given one to the work, which makes something there and moves it to its final name.
 * A kill half-way leaves only the temporary, which a later start removes.
 */
export async function withTemporaryBeside<T>(
  path: string,
  work: (temporary: string) => Promise<T>,
): Promise<T> {
  const temporary = `${path}.new-${process.pid}-${randomBytes(6).toString('hex')}`;
  ownPattern.add(temporary);
  try {
    return await work(temporary);
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
    ownPattern.delete(temporary);
  }
}

/** Removes what starts killed half-way left behind, and nothing that a start is making right now. */
export async function removeLeftOvers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = NAME.exec(name)?.[1];
    const path = join(folder, name);
    if (pid === undefined || ownPattern.has(path) || !(await isAbandoned(path, Number(pid)))) continue;
    await rm(path, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** In a container the next process often has the same pid: it is its own, or its age tells. */
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
