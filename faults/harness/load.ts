import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Load {
  url: string;
  headers: Record<string, string>;
  body: string;
  seconds: number;
  /** Each connection sends the next request when it has the response. */
  connections: number;
  /** Total requests per second. Without it, the connections send as many as they can. */
  rate?: number;
  /** Whether each request uses a different unknown API key. */
  unknownKeys?: boolean;
}

export interface LoadResult {
  /** Number of responses by status. 0 counts connection errors. */
  statuses: Record<number, number>;
  seconds: number;
}

const PROGRAM = join(import.meta.dirname, 'generate-load.ts');

/** Sends load from a separate process, so that it does not block the event loop of the measuring process. */
export async function generateLoad(load: Load): Promise<LoadResult> {
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, JSON.stringify(load)]);
  return JSON.parse(stdout);
}
