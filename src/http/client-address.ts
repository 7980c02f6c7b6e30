import { isIP, SocketAddress } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { isForwarded } from './loopback.ts';

/**
 * Returns the IP address of the client. Null if the address may be that of a proxy, which many clients share.
 */
export type ClientAddress = (request: FastifyRequest) => string | null;

/** `trustsProxy`: whether a proxy is configured whose `X-Forwarded-For` is trusted. */
export function clientAddress(trustsProxy: boolean): ClientAddress {
  return (request) => (trustsProxy || !isForwarded(request) ? addressOf(request) : null);
}

const IPV4_MAPPED_PREFIX = '::ffff:';

/**
 * Returns the IP address of a request, without a port, as far as `TRUST_PROXY` makes it known. Null if it is
 * not an IP address, because a proxy can forward any text from its client.
 */
export function addressOf({ ip }: FastifyRequest): string | null {
  const address = isIP(ip ?? '') ? ip : SocketAddress.parse(ip ?? '')?.address;
  if (address === undefined) return null;
  const unmapped = address.toLowerCase().startsWith(IPV4_MAPPED_PREFIX)
    ? address.slice(IPV4_MAPPED_PREFIX.length)
    : address;
  return isIP(unmapped) === 4 ? unmapped : address;
}
