import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Asset } from '../common/assets.ts';
import { lazy } from './lazy.ts';
import { compress, negotiateEncoding } from './precompressed.ts';

const YEAR = 31_536_000;

/** A file that may be cached forever. If a browser opens it or runs it as a worker, it may load nothing. */
const HEADERS = {
  'cache-control': `public, max-age=${YEAR}, immutable`,
  'content-security-policy': "default-src 'none'",
  'x-content-type-options': 'nosniff',
};

type Send = (request: FastifyRequest, reply: FastifyReply) => Promise<Buffer>;

/** Returns a handler that sends the file. The file is compressed on the first request. */
export function assetSender({ type, content }: Asset): Send {
  const precompressed = lazy(() => compress(content));
  return async (request, reply) => {
    const body = await precompressed();
    return negotiateEncoding(request, reply.type(type).headers(HEADERS), body);
  };
}
