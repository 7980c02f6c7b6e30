import type { FastifyRequest } from 'fastify';
import { isLoopbackHost } from '../common/loopback-host.ts';

const OF_PROXIES: ReadonlySet<string> = new Set(['forwarded', 'via', 'x-real-ip']);

/**
 * Whether a request comes from a browser or program of this machine that knows it as this machine. The name it asked for
 * counts too: a page of somebody else's may have had its own name point here. What was forwarded comes from anywhere.
 */
export function isLoopback(request: FastifyRequest): boolean {
  return !isForwarded(request) && isLoopbackHost(request.ip) && isLoopbackHost(request.hostname);
}

/** Whether a request has a header that proxies add. */
export function isForwarded({ headers }: FastifyRequest): boolean {
  return Object.keys(headers).some((name) => OF_PROXIES.has(name) || name.startsWith('x-forwarded-'));
}
