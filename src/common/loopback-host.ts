import { isIPv4 } from 'node:net';

/**
 * Whether a host name or address of a URL is a loopback address. The address of a closed connection is
 * undefined.
 */
export function isLoopbackHost(host: string | undefined = ''): boolean {
  const name = host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/^::ffff:/, '');
  return name === 'localhost' || name === '::1' || (isIPv4(name) && name.startsWith('127.'));
}
