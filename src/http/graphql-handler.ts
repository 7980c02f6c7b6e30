import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { HeaderMap } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { Context } from '../context.ts';
import { CallerError } from '../errors.ts';
import { COST_HEADER } from '../graphql/cost-limit.ts';
import type { Graph } from '../graphql/graph.ts';
import type { GraphqlParams } from './persisted-documents.ts';

export interface HttpResponse {
  status: number;
  headers: Record<string, string>;
  body: string | Readable;
}

/** Values of `Accept` whose media type is remembered. */
const MAX_ACCEPT_VALUES = 100;

/** A longer one is not remembered: it may be as long as all headers. Those of browsers have some 100 characters. */
const MAX_ACCEPT = 300;

/** What Apollo Server can answer with. */
const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'];

/** Apollo Server looks at `Accept` when an operation was executed: a mutation would have written, and be answered with 406. */
function requireAcceptable({ accept }: IncomingHttpHeaders): void {
  if (!accept || new Negotiator({ headers: { accept } }).mediaType(MEDIA_TYPES)) return;
  throw new CallerError('NOT_ACCEPTABLE');
}

/**
 * Answers what was sent to `/graphql`: by Apollo Server, or where it answered the like before without it. What media type an `Accept`
 * gets is learnt from it too.
 */
export function createGraphqlHandler({ apollo, fastPath }: Graph) {
  const mediaTypes = new LRUCache<string, string>({ max: MAX_ACCEPT_VALUES });
  return async (
    params: GraphqlParams,
    headers: IncomingHttpHeaders,
    context: Context,
  ): Promise<HttpResponse> => {
    const { accept = '' } = headers;
    const mediaType = mediaTypes.get(accept);
    if (fastPath && mediaType && params.method === 'POST' && headers[COST_HEADER] === undefined) {
      const body = await fastPath(params.body, context);
      if (body !== undefined) return { status: 200, headers: { 'content-type': mediaType }, body };
    }
    if (!mediaType) requireAcceptable(headers);
    const response = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { ...params, headers: headerMap(headers) },
      context: async () => context,
    });
    const { status = 200, body } = response;
    const type = response.headers.get('content-type');
    if (type && status === 200 && body.kind === 'complete' && accept.length <= MAX_ACCEPT) {
      mediaTypes.set(accept, type);
    }
    return {
      status,
      headers: Object.fromEntries(response.headers),
      body: body.kind === 'complete' ? body.string : Readable.from(body.asyncIterator),
    };
  };
}

function headerMap(headers: IncomingHttpHeaders): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
