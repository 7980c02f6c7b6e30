import { isIP } from 'node:net';
import { z } from 'zod';

/** Networks that `@fastify/proxy-addr` knows by name. */
const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

/**
 * Proxies separated by commas, or `none`. A number of hops is not supported: it would trust any client that
 * reaches the server directly.
 */
export const trustedProxies = z
  .string()
  .transform((text) => (text === 'none' ? [] : text.split(',').map((proxy) => proxy.trim())))
  .refine(
    (list) => list.every(isNetwork),
    `must be addresses, networks like 10.0.0.0/8, or ${NAMED_NETWORKS.join(', ')}, separated by commas, or none`,
  );

/** `0.0.0.0/0` is rejected: it would trust every client's header. */
function isNetwork(text: string): boolean {
  if (NAMED_NETWORKS.includes(text)) return true;
  const [address = '', prefix, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  if (prefix === undefined) return true;
  return /^[1-9]\d{0,2}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128);
}
