import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { HeaderMap } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { Context } from '../context.ts';
import { CallerError } from '../errors.ts';
import { COST_HEADER, wantsCost } from '../graphql/cost-limit.ts';
import type { Graph } from '../graphql/graph.ts';
import type { GraphqlParams } from './persisted-documents.ts';

export interface HttpResponse {
  status: number;
  headers: Record<string, string>;
  body: string | Readable;
}

/** Maximum number of `Accept` values whose media type is cached. */
const MAX_ACCEPT_VALUES = 100;

/**
 * Longer values are not cached, because they can be as long as all headers together. Browsers send about 100
 * characters.
 */
const MAX_ACCEPT = 300;

/** The media types that Apollo Server can respond with. */
const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'];

/** Apollo Server checks `Accept` only after the execution. A mutation would be written and still get 406. */
function requireAcceptable({ accept }: IncomingHttpHeaders): void {
  if (!accept || new Negotiator({ headers: { accept } }).mediaType(MEDIA_TYPES)) return;
  throw new CallerError('NOT_ACCEPTABLE');
}

/**
 * Creates the handler of `/graphql` requests. It uses the fast path if it applies, and Apollo Server
 * otherwise. The media type for an `Accept` value is learned from Apollo Server's responses.
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
    if (fastPath && mediaType && params.method === 'POST') {
      const options = { accept, wantsCost: wantsCost(headers[COST_HEADER]) };
      const response = await fastPath(params.body, options, context);
      if (response) return { ...response, headers: { ...response.headers, 'content-type': mediaType } };
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
