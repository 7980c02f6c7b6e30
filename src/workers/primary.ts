import Fastify from 'fastify';
import { prepareGround } from '../bootstrap.ts';
import { logTo } from '../common/log.ts';
import type { Config } from '../config.ts';
import { Crew } from './worker-pool.ts';

/** Several processes that serve on one port. */
export interface Workers {
  url: string;
  /** Whether they serve the bundled database with its demo customers. */
  bundled: boolean;
  /** Settles when all of them serve. */
  complete: Promise<unknown>;
  /** Has them answer what is under way, then ends everything that was started. */
  close(): Promise<void>;
}

/**
 * Brings up what there is one of, in this process, and then the workers, the first one alone: what keeps it from serving
 * keeps the others, too, and is told once. Nothing is left running then.
 */
export async function startWorkers(config: Config): Promise<Workers> {
  const { log } = Fastify({ logger: logTo(config.logLevel) });
  const onLog = (line: string) => log.warn(line);
  const { ground, close: leave } = await prepareGround(config, onLog);
  const crew = new Crew(ground, onLog);
  const close = async () => {
    await crew.end();
    await leave();
  };
  try {
    const url = await crew.startFirst();
    const others = Array.from({ length: config.workers - 1 }, () => crew.startAnother());
    return { url, bundled: ground.bundled, complete: Promise.all(others), close };
  } catch (error) {
    await close();
    throw error;
  }
}
