import cluster, { type Worker } from 'node:cluster';
import { extname, join } from 'node:path';
import type { Bootstrapped } from '../bootstrap.ts';
import { collectFromWorkers } from '../metrics/collect.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** One run of a worker, as the primary process sees it. */
export interface StartedWorker {
  /** Where it serves; undefined when it ended before it did. */
  serves: Promise<string | undefined>;
  /** Settles, never rejects, when the process is gone; with how it ended. */
  exited: Promise<WorkerExit>;
  /** Has it answer what is under way, and end. */
  stop(): void;
}

export interface WorkerExit {
  /** 1 where it has said itself what is wrong. */
  code: number | null;
  how: string;
}

/** Beside this file, in `src/` and in `dist/`. */
const WORKER = join(import.meta.dirname, `worker${extname(import.meta.filename)}`);

export function startWorker(bootstrapped: Bootstrapped): StartedWorker {
  cluster.setupPrimary({ exec: WORKER, args: [] });
  const worker = cluster.fork();
  const exited = exitOf(worker);
  const url = new Promise<string>((resolve) => {
    worker.on('message', ({ asks, collects, url }: FromWorker) => {
      if (asks) send(worker, { serve: bootstrapped });
      if (collects) void sendMetrics(worker);
      if (url !== undefined) resolve(url);
    });
  });
  return {
    serves: Promise.race([url, exited.then(() => undefined)]),
    exited,
    stop: () => send(worker, { stop: true }),
  };
}

function exitOf(worker: Worker): Promise<WorkerExit> {
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

async function sendMetrics(worker: Worker): Promise<void> {
  const metrics = await collectFromWorkers().catch(() => null);
  send(worker, { metrics });
}

function send(worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message);
}
