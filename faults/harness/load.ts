import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Load {
  url: string;
  headers: Record<string, string>;
  body: string;
  seconds: number;
  /** Each asks again once it was answered. */
  connections: number;
  /** Requests a second that all of them are to make together; as many as they can where there is none. */
  rate?: number;
  /** Whether each request has an unknown key of its own. */
  unknownKeys?: boolean;
}

export interface LoadResult {
  /** How often each status was told; 0 for no answer. */
  statuses: Record<number, number>;
  seconds: number;
}

const PROGRAM = join(import.meta.dirname, 'generate-load.ts');

/** In a process of its own, for the one who looks on not to be held up. */
export async function generateLoad(what: Load): Promise<LoadResult> {
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, JSON.stringify(what)]);
  return JSON.parse(stdout);
}
