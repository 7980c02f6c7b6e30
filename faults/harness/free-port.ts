import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Ports below those that operating systems give to outgoing connections. */
const FIRST = 20_000;
const END = 32_768;

/**
 * Returns a free port, for a server that is restarted on the same port. While the server is stopped, no
 * outgoing connection gets the port.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST, END);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
