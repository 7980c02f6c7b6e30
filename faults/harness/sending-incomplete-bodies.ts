import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface IncompleteBodies {
  url: string;
  headers: Record<string, string>;
  /** Requests per second. */
  rate: number;
  seconds: number;
}

const PROGRAM = join(import.meta.dirname, 'incomplete-bodies.ts');

/**
 * Sends requests whose bodies never end, from a separate process. Returns the number of responses by status.
 */
export async function sendIncompleteBodies(options: IncompleteBodies): Promise<Record<string, number>> {
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, JSON.stringify(options)]);
  return JSON.parse(stdout);
}
