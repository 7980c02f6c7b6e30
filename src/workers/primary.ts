import Fastify from 'fastify';
import { bootstrap } from '../bootstrap.ts';
import { createLog } from '../common/log.ts';
import type { Config } from '../config.ts';
import { WorkerPool } from './worker-pool.ts';

/** Several processes that serve on one port. */
export interface Workers {
  url: string;
  /** Whether they serve the bundled database with its demo customers. */
  bundled: boolean;
  /** Settles when all of them serve. */
  complete: Promise<unknown>;
  /** Lets the workers finish running requests, then stops everything that was started. */
  close(): Promise<void>;
}

/**
 * Bootstraps in this process, then starts the first worker alone, so that a configuration error is reported
 * once, then the others. If it fails, everything that was started is stopped.
 */
export async function startWorkers(config: Config): Promise<Workers> {
  const { log } = Fastify({ logger: createLog(config.logLevel) });
  const onLog = (line: string) => log.warn(line);
  const { bootstrapped, close: closeBootstrap } = await bootstrap(config, onLog);
  const pool = new WorkerPool(bootstrapped, onLog);
  const close = async () => {
    await pool.stop();
    await closeBootstrap();
  };
  try {
    const url = await pool.startFirst();
    const others = Array.from({ length: config.workers - 1 }, () => pool.startAnother());
    return { url, bundled: bootstrapped.bundled, complete: Promise.all(others), close };
  } catch (error) {
    await close();
    throw error;
  }
}
