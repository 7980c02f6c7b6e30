import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { DatabaseUnavailableError } from '../errors.ts';

export const HOST = '127.0.0.1';

// Below the range from which systems take the ports of outgoing connections: while a killed postmaster is
// being restarted, no client, our own pool least of all, can come to occupy its port by chance.
const LOWEST = 15_000;
const BEYOND = 32_000;

/** A port which nothing listens on at the moment. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = randomInt(LOWEST, BEYOND);
    if (await isFree(port)) return port;
  }
  throw new DatabaseUnavailableError(`no port to listen on at ${HOST}: allow that, or set DATABASE_URL`);
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  try {
    probe.listen(port, HOST);
    await once(probe, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    probe.close();
  }
}
