import cluster, { type Worker } from 'node:cluster';
import { extname, join } from 'node:path';
import type { Ground } from '../bootstrap.ts';
import { collectFromWorkers } from '../metrics/collect.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** One run of a worker, as the primary process sees it. */
export interface StartedWorker {
  /** Where it serves; undefined when it ended before it did. */
  serves: Promise<string | undefined>;
  /** Settles, never rejects, when the process is gone; with how it ended. */
  ended: Promise<End>;
  /** Has it answer what is under way, and end. */
  end(): void;
}

export interface End {
  /** 1 where it has said itself what is wrong. */
  code: number | null;
  how: string;
}

/** Beside this file, in `src/` and in `dist/`. */
const WORKER = join(import.meta.dirname, `worker${extname(import.meta.filename)}`);

export function startWorker(ground: Ground): StartedWorker {
  cluster.setupPrimary({ exec: WORKER, args: [] });
  const worker = cluster.fork();
  const ended = endOf(worker);
  const url = new Promise<string>((resolve) => {
    worker.on('message', ({ asks, collects, url }: FromWorker) => {
      if (asks) tell(worker, { serve: ground });
      if (collects) void tellMetrics(worker);
      if (url !== undefined) resolve(url);
    });
  });
  return {
    serves: Promise.race([url, ended.then(() => undefined)]),
    ended,
    end: () => tell(worker, { end: true }),
  };
}

function endOf(worker: Worker): Promise<End> {
  return new Promise((resolve) => {
    worker.once('exit', (code: number | null, signal: string | null) => {
      resolve({ code, how: signal ? `signal ${signal}` : `exit code ${code}` });
    });
    // Of one that is not there, or that went while it was told something: its end comes by itself.
    worker.on('error', (error) => {
      if (worker.process.pid === undefined) resolve({ code: null, how: error.message });
    });
  });
}

async function tellMetrics(worker: Worker): Promise<void> {
  const metrics = await collectFromWorkers().catch(() => null);
  tell(worker, { metrics });
}

function tell(worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message);
}
