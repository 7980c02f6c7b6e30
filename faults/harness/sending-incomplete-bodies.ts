import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface IncompleteBodies {
  url: string;
  headers: Record<string, string>;
  /** Requests a second. */
  rate: number;
  seconds: number;
}

const PROGRAM = join(import.meta.dirname, 'incomplete-bodies.ts');

/** Sends requests whose bodies never end, from a process of its own. How often each status was answered. */
export async function sendIncompleteBodies(what: IncompleteBodies): Promise<Record<string, number>> {
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, JSON.stringify(what)]);
  return JSON.parse(stdout);
}
