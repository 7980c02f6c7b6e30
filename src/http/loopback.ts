import type { FastifyRequest } from 'fastify';
import { isLoopbackHost } from '../common/loopback-host.ts';

const PROXY_HEADERS: ReadonlySet<string> = new Set(['forwarded', 'via', 'x-real-ip']);

/**
 * Whether a request comes directly from this machine and names it in its `Host` header. The host name must be
 * checked too: a foreign page can let its own domain resolve to this machine (DNS rebinding). A forwarded
 * request can come from anywhere.
 */
export function isLoopback(request: FastifyRequest): boolean {
  return !isForwarded(request) && isLoopbackHost(request.ip) && isLoopbackHost(request.hostname);
}

/** Whether a request has a header that proxies add. */
export function isForwarded({ headers }: FastifyRequest): boolean {
  return Object.keys(headers).some((name) => PROXY_HEADERS.has(name) || name.startsWith('x-forwarded-'));
}
