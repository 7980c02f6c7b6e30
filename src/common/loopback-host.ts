import { isIPv4 } from 'node:net';

/** Whether a name or address, as a URL has it, is one of the machine's own. A connection that is gone has none. */
export function isLoopbackHost(host: string | undefined = ''): boolean {
  const name = host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/^::ffff:/, '');
  return name === 'localhost' || name === '::1' || (isIPv4(name) && name.startsWith('127.'));
}
