import type { FastifyInstance } from 'fastify';
import type { KeyAndSecret } from '../access/credentials/credentials.ts';
import { renderExplorer } from '../explorer/page.ts';
import { isLoopback } from './loopback.ts';
import { once } from './once.ts';
import { asAccepted, compress } from './zipped.ts';

/** The page may do what GraphiQL does, and talk to nobody but this server. */
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
 * `/`: the explorer. The demo's credential, where there is one, is filled in for the machine's own browser alone; what any
 * other gets has none in it.
 */
export function serveExplorer(app: FastifyInstance, demoCredential: KeyAndSecret | undefined): void {
  const forAnybody = once(() => renderExplorer().then(compress));
  const forDemo = once(() => renderExplorer(demoCredential).then(compress));
  app.get('/', async (request, reply) => {
    const page = await (demoCredential && isLoopback(request) ? forDemo() : forAnybody());
    reply.type('text/html; charset=utf-8').headers({
      'cache-control': 'no-store',
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    return asAccepted(request, reply, page);
  });
}
