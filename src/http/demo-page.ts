import type { FastifyRequest } from 'fastify';
import type { ApiKeyCredential } from '../auth/strategies/api-secret.ts';
import { consumeToken, isSameSecret, type PageAccess } from '../demo/page-access.ts';
import { isLoopback } from './loopback.ts';

/** What a page needs to include the demo's key. */
export interface DemoPage {
  credential: ApiKeyCredential;
  access: PageAccess;
  dataFolder: string;
}

/** Returns the demo's key if the page may include it: for a browser on this machine that has the cookie. */
export function credentialFor(
  request: FastifyRequest,
  demo: DemoPage | undefined,
): ApiKeyCredential | undefined {
  if (!demo || !isLoopback(request)) return undefined;
  const cookie = cookieOf(request);
  return cookie && isSameSecret(cookie, demo.access.cookie) ? demo.credential : undefined;
}

/** Returns the cookie to set if the request is the first with the token; otherwise null. */
export async function redeemToken(
  request: FastifyRequest,
  demo: DemoPage | undefined,
): Promise<string | null> {
  const { token } = request.query as { token?: unknown };
  if (!demo || typeof token !== 'string' || request.method !== 'GET' || !isLoopback(request)) return null;
  if (!isSameSecret(token, demo.access.token) || !(await consumeToken(demo.dataFolder))) return null;
  return `${cookieName(request)}=${demo.access.cookie}; Path=/; HttpOnly; SameSite=Strict`;
}

/** Browsers send a cookie to every port of a host, so the cookie name contains the port. */
function cookieName({ port }: FastifyRequest): string {
  return `customer_graph_page_${port ?? 80}`;
}

function cookieOf(request: FastifyRequest): string | undefined {
  const start = `${cookieName(request)}=`;
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(start))?.slice(start.length);
}
