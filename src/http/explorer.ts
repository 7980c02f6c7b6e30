import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiKeyCredential } from '../auth/strategies/api-secret.ts';
import type { Asset } from '../common/assets.ts';
import { shownCredentialsFile } from '../demo/credentials-file.ts';
import { type Assets, readAssets } from '../explorer/assets.ts';
import { renderExplorer } from '../explorer/page.ts';
import { assetSender } from './assets.ts';
import { credentialFor, type DemoPage, redeemToken } from './demo-page.ts';
import { etagOf, isUnchanged } from './etag.ts';
import { lazy } from './lazy.ts';
import { compress, negotiateEncoding, type Precompressed, setVary } from './precompressed.ts';

/**
 * The page may load files from this server and connect to no other one. Monaco, its editor, adds `style` elements
 * at runtime.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  'font-src data:',
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves `/`: the explorer. The demo's key, if there is one, is filled in for browsers with the page cookie;
 * `/?token=` sets that cookie. The files of the page are served under paths that contain their hash.
 */
export function serveExplorer(app: FastifyInstance, demo: DemoPage | undefined): void {
  const assets = lazy(readAssets);
  const credentialsFile = demo && shownCredentialsFile(demo.dataFolder);
  const render = async (credential?: ApiKeyCredential) =>
    compress(await renderExplorer(await assets(), { credentialsFile, credential }));
  const publicPage = lazy(() => render());
  const demoPage = lazy(() => render(demo?.credential));
  app.get('/', async (request, reply) => {
    reply.headers({
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    const cookie = await redeemToken(request, demo);
    if (cookie) return reply.header('set-cookie', cookie).redirect('/', 303);
    return credentialFor(request, demo)
      ? sendPage(request, reply, await demoPage())
      : sendPublicPage(request, reply, await publicPage());
  });
  serveAssets(
    app,
    lazy(async () => sendersOf(await assets())),
  );
}

/** The page with a key is not stored by the browser: `no-store` is set on every response by default. */
function sendPage(request: FastifyRequest, reply: FastifyReply, page: Precompressed): Buffer {
  return negotiateEncoding(request, reply.type('text/html; charset=utf-8'), page);
}

/** The browser asks each time, and the page is only sent again if it changed. */
function sendPublicPage(request: FastifyRequest, reply: FastifyReply, page: Precompressed) {
  const etag = etagOf(page.plain);
  reply.headers({ 'cache-control': 'private, no-cache', etag });
  if (!isUnchanged(request, etag)) return sendPage(request, reply, page);
  setVary(reply);
  return reply.code(304).send();
}

type Senders = Map<string, ReturnType<typeof assetSender>>;

function sendersOf({ graphiql, workers, own }: Assets): Senders {
  const all: Asset[] = [graphiql, workers, own].flatMap((group) => Object.values<Asset>(group));
  return new Map(all.map((asset) => [asset.path, assetSender(asset)]));
}

function serveAssets(app: FastifyInstance, senders: () => Promise<Senders>): void {
  app.get<{ Params: { hash: string; name: string } }>('/explorer/:hash/:name', async (request, reply) => {
    const { hash, name } = request.params;
    const send = (await senders()).get(`/explorer/${hash}/${name}`);
    return send ? send(request, reply) : reply.callNotFound();
  });
}
