import { type AddressInfo, isIPv6 } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { ConfigurationError } from '../errors.ts';

/**
 * Maximum length of the queue of unaccepted connections. A burst should wait instead of being reset. The
 * operating system may allow fewer.
 */
const BACKLOG = 4_096;

export interface Listening {
  host: string;
  port: number;
  /** The variable of the port, for errors. */
  variable: 'PORT' | 'METRICS_PORT';
}

export async function listen(app: FastifyInstance, { host, port, variable }: Listening): Promise<void> {
  try {
    await app.listen({ host, port, backlog: BACKLOG });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new ConfigurationError(`${variable}: ${port} is in use; set another port`);
    if (code === 'EACCES')
      throw new ConfigurationError(`${variable}: this account may not listen on ${port}; set another port`);
    if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL' || code === 'EAI_AGAIN') {
      throw new ConfigurationError(`HOST: ${host} is not an address of this machine`);
    }
    throw error;
  }
}

/** Not every system can connect to a wildcard address, and it is not a loopback address. */
const LOOPBACK_OF_WILDCARD: Readonly<Record<string, string>> = {
  '0.0.0.0': '127.0.0.1',
  '::ffff:0.0.0.0': '127.0.0.1',
  '::': '::1',
};

/** Returns the URL that a server listens on. */
export function urlOf(app: FastifyInstance): string {
  const { address, port } = app.server.address() as AddressInfo;
  const host = LOOPBACK_OF_WILDCARD[address] ?? address;
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
