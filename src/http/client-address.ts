import { isIP, SocketAddress } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { isForwarded } from './loopback.ts';

/** Gives the address of a request's client; null where it may be that of a proxy, which many clients share. */
export type ClientAddress = (request: FastifyRequest) => string | null;

/** `trustsProxy` says whether a proxy was configured whose `X-Forwarded-For` is trusted. */
export function clientAddress(trustsProxy: boolean): ClientAddress {
  return (request) => (trustsProxy || !isForwarded(request) ? addressOf(request) : null);
}

const MAPPED = '::ffff:';

/**
 * Where a request comes from, as far as `TRUST_PROXY` allows to know it: an IP address, without a port. Null for anything else, because a
 * proxy may pass on whatever its client sent.
 */
export function addressOf({ ip }: FastifyRequest): string | null {
  const address = isIP(ip ?? '') ? ip : SocketAddress.parse(ip ?? '')?.address;
  if (address === undefined) return null;
  const mapped = address.toLowerCase().startsWith(MAPPED) ? address.slice(MAPPED.length) : address;
  return isIP(mapped) === 4 ? mapped : address;
}
