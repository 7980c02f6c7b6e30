import type { FastifyRequest } from 'fastify';
import type { ApiKeyCredential } from '../auth/strategies/api-secret.ts';
import { consumeToken, isSameSecret, type PageAccess } from '../demo/page-access.ts';
import { isLoopback } from './loopback.ts';

/** What pages with the demo's key in them take. */
export interface DemoPage {
  credential: ApiKeyCredential;
  access: PageAccess;
  dataFolder: string;
}

/** The key that a page may have in it: for this machine's own browser, once it has the cookie. */
export function credentialFor(
  request: FastifyRequest,
  demo: DemoPage | undefined,
): ApiKeyCredential | undefined {
  if (!demo || !isLoopback(request)) return undefined;
  const cookie = cookieOf(request);
  return cookie && isSameSecret(cookie, demo.access.cookie) ? demo.credential : undefined;
}

/** The cookie to set for a request that brings the token first; null for any other request. */
export async function redeemToken(
  request: FastifyRequest,
  demo: DemoPage | undefined,
): Promise<string | null> {
  const { token } = request.query as { token?: unknown };
  if (!demo || typeof token !== 'string' || request.method !== 'GET' || !isLoopback(request)) return null;
  if (!isSameSecret(token, demo.access.token) || !(await consumeToken(demo.dataFolder))) return null;
  return `${cookieName(request)}=${demo.access.cookie}; Path=/; HttpOnly; SameSite=Strict`;
}

/** Browsers send a cookie to every port of a host, so each port has its own. */
function cookieName({ port }: FastifyRequest): string {
  return `customer_graph_page_${port ?? 80}`;
}

function cookieOf(request: FastifyRequest): string | undefined {
  const start = `${cookieName(request)}=`;
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(start))?.slice(start.length);
}
