import type { FastifyInstance } from 'fastify';
import type { Policy } from '../auth/policy.ts';
import { restApis } from '../rest/apis/index.ts';
import type { RestApiName } from '../rest/apis/rest-api.ts';
import { openapiTexts } from '../rest/openapi/documents.ts';
import { etagOf, isUnchanged } from './etag.ts';
import { lazy } from './lazy.ts';
import { compress, negotiateEncoding, type Precompressed, setVary } from './precompressed.ts';

interface Served extends Precompressed {
  etag: string;
}

/**
 * Serves `/openapi/<system>.json`: the OpenAPI documents. They contain no customer data, so they require no
 * credential.
 */
export function serveOpenapi(app: FastifyInstance, policy: Policy): void {
  const all = lazy(() => prepare(policy));
  for (const name of Object.keys(restApis) as RestApiName[]) {
    app.get(`/openapi/${name}.json`, async (request, reply) => {
      const served = (await all()).get(name) as Served;
      // Clients revalidate each time; the document is only sent again if it changed.
      reply.headers({ 'cache-control': 'public, no-cache', etag: served.etag });
      if (isUnchanged(request, served.etag)) {
        setVary(reply);
        return reply.code(304).send();
      }
      reply.type('application/json; charset=utf-8');
      return negotiateEncoding(request, reply, served);
    });
  }
}

async function prepare(policy: Policy): Promise<Map<RestApiName, Served>> {
  const served = [...openapiTexts(policy)].map(
    async ([name, text]) => [name, { ...(await compress(text)), etag: etagOf(text) }] as const,
  );
  return new Map(await Promise.all(served));
}
