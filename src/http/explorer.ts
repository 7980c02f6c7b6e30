import type { FastifyInstance } from 'fastify';
import { renderExplorer } from '../explorer/page.ts';
import { credentialFor, type DemoPage, redeemToken } from './demo-page.ts';
import { lazy } from './lazy.ts';
import { compress, negotiateEncoding } from './precompressed.ts';

/** The page may do what GraphiQL needs and connect only to this server. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'font-src data:',
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves `/`: the explorer. The demo's key, if there is one, is filled in for browsers with the page cookie;
 * `/?token=` sets that cookie.
 */
export function serveExplorer(app: FastifyInstance, demo: DemoPage | undefined): void {
  const publicPage = lazy(() => renderExplorer().then(compress));
  const demoPage = lazy(() => renderExplorer(demo?.credential).then(compress));
  app.get('/', async (request, reply) => {
    reply.headers({
      'cache-control': 'no-store',
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    const cookie = await redeemToken(request, demo);
    if (cookie) return reply.header('set-cookie', cookie).redirect('/', 303);
    const page = await (credentialFor(request, demo) ? demoPage() : publicPage());
    return negotiateEncoding(request, reply.type('text/html; charset=utf-8'), page);
  });
}
