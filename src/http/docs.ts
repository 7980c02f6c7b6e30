import type { FastifyInstance, FastifyReply } from 'fastify';
import { restApis } from '../rest/apis/index.ts';
import type { RestApiName } from '../rest/apis/rest-api.ts';
import { readAssets } from '../rest/docs/assets.ts';
import { renderList, renderReference } from '../rest/docs/page.ts';
import { assetSender } from './assets.ts';
import { credentialFor, type DemoPage } from './demo-page.ts';

/** The pages may load files from this server and connect to no other one. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves `/docs`: the API references as HTML pages that can send requests. The demo's key is filled in for
 * browsers with the page cookie.
 */
export async function serveDocs(app: FastifyInstance, demo: DemoPage | undefined): Promise<void> {
  const assets = await readAssets();
  for (const asset of Object.values(assets)) app.get(asset.path, assetSender(asset));
  app.get('/docs', async (_request, reply) => asPage(reply, renderList(assets, demo !== undefined)));
  for (const name of Object.keys(restApis) as RestApiName[]) {
    app.get(`/docs/${name}`, async (request, reply) =>
      asPage(reply, renderReference(name, assets, credentialFor(request, demo))),
    );
  }
}

function asPage(reply: FastifyReply, page: string): string {
  reply.type('text/html; charset=utf-8').headers({
    'cache-control': 'no-store',
    'content-security-policy': POLICY,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  return page;
}
