import cluster, { type Worker } from 'node:cluster';
import { extname, join } from 'node:path';
import type { Bootstrapped } from '../bootstrap.ts';
import { collectFromWorkers } from '../metrics/collect.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** One run of a worker, as the primary process sees it. */
export interface StartedWorker {
  /** The URL that it serves; undefined if it ended before it could serve. */
  serves: Promise<string | undefined>;
  /** Settles, never rejects, when the process has ended, with the reason. */
  exited: Promise<WorkerExit>;
  /** Makes the worker finish running requests and exit. */
  stop(): void;
}

export interface WorkerExit {
  /** 1 if the worker has reported the error itself. */
  code: number | null;
  reason: string;
}

/** Next to this file, in `src/` and in `dist/`. */
const WORKER = join(import.meta.dirname, `worker${extname(import.meta.filename)}`);

export function startWorker(bootstrapped: Bootstrapped): StartedWorker {
  cluster.setupPrimary({ exec: WORKER, args: [] });
  const worker = cluster.fork();
  const exited = exitOf(worker);
  const servingUrl = new Promise<string>((resolve) => {
    worker.on('message', ({ isListening, requestsMetrics, url }: FromWorker) => {
      if (isListening) send(worker, { serve: bootstrapped });
      if (requestsMetrics) void sendMetrics(worker);
      if (url !== undefined) resolve(url);
    });
  });
  return {
    serves: Promise.race([servingUrl, exited.then(() => undefined)]),
    exited,
    stop: () => send(worker, { stop: true }),
  };
}

/** Settles, never rejects, when a worker has ended. */
export function exitOf(worker: Worker): Promise<WorkerExit> {
  return new Promise((resolve) => {
    worker.once('exit', (code: number | null, signal: string | null) => {
      // node:cluster passes connections to a worker until its channel is closed, even if the process has ended.
      if (worker.isConnected()) worker.process.disconnect();
      resolve({ code, reason: signal ? `signal ${signal}` : `exit code ${code}` });
    });
    // Sent if the process could not be started, or if a message could not be delivered because it ended. In
    // the latter case `exit` follows.
    worker.on('error', (error) => {
      if (worker.process.pid === undefined) resolve({ code: null, reason: error.message });
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
