import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import type { KeyAndSecret } from '../access/credentials/credentials.ts';
import { renderExplorer } from '../explorer/page.ts';
import { isLoopback } from './loopback.ts';

const zip = promisify(gzip);

/** `gzip`, but not with a weight of nothing. */
const ZIP_ACCEPTED = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/;

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
    const zipped = ZIP_ACCEPTED.test(request.headers['accept-encoding'] ?? '');
    reply.type('text/html; charset=utf-8').headers({
      'cache-control': 'no-store',
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
    });
    if (zipped) reply.header('content-encoding', 'gzip');
    return zipped ? page.zipped : page.plain;
  });
}

async function compress(text: string) {
  const plain = Buffer.from(text);
  return { plain, zipped: await zip(plain) };
}

/** Made when it is first asked for; one that failed is made again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
