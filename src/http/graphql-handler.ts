import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { HeaderMap } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { Context } from '../context.ts';
import { CallerError } from '../errors.ts';
import { SHOWS_COST } from '../graphql/cost-limit.ts';
import type { Graph } from '../graphql/graph.ts';
import type { Sent } from './persisted-documents.ts';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Readable;
}

/** Values of `Accept` whose media type is remembered. */
const MOST_ACCEPTS = 100;

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
export function answering({ apollo, answerKnown }: Graph) {
  const mediaTypes = new LRUCache<string, string>({ max: MOST_ACCEPTS });
  return async (sent: Sent, headers: IncomingHttpHeaders, context: Context): Promise<Answer> => {
    const { accept = '' } = headers;
    const mediaType = mediaTypes.get(accept);
    if (answerKnown && mediaType && sent.method === 'POST' && headers[SHOWS_COST] === undefined) {
      const body = await answerKnown(sent.body, context);
      if (body !== undefined) return { status: 200, headers: { 'content-type': mediaType }, body };
    }
    if (!mediaType) requireAcceptable(headers);
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { ...sent, headers: headerMap(headers) },
      context: async () => context,
    });
    const { status = 200, body } = answer;
    const type = answer.headers.get('content-type');
    if (type && status === 200 && body.kind === 'complete' && accept.length <= MAX_ACCEPT) {
      mediaTypes.set(accept, type);
    }
    return {
      status,
      headers: Object.fromEntries(answer.headers),
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
