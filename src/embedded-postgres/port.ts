import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { DatabaseUnavailableError } from '../errors.ts';

export const HOST = '127.0.0.1';

// Below the range from which systems assign ports to outgoing connections. So while a killed postmaster is
// being restarted, no client, such as this process's own pool, can occupy its port by chance.
const MIN_PORT = 15_000;
const END_PORT = 32_000;

/** Returns a port that nothing listens on. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = randomInt(MIN_PORT, END_PORT);
    if (await isFree(port)) return port;
  }
  throw new DatabaseUnavailableError(`no free port on ${HOST}: allow listening there, or set DATABASE_URL`);
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
