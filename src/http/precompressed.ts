import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const gzipAsync = promisify(gzip);

/** `gzip`, unless its quality value is 0. */
const GZIP_ACCEPTED = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/;

/** A response body that is served often, plain and compressed with gzip. */
export interface Precompressed {
  plain: Buffer;
  compressed: Buffer;
}

export async function compress(content: string | Buffer): Promise<Precompressed> {
  const plain = Buffer.from(content);
  return { plain, compressed: await gzipAsync(plain) };
}

/** Returns the body in an encoding that the client accepts, and sets the matching headers. */
export function negotiateEncoding(
  request: FastifyRequest,
  reply: FastifyReply,
  { plain, compressed }: Precompressed,
): Buffer {
  const isAccepted = GZIP_ACCEPTED.test(request.headers['accept-encoding'] ?? '');
  setVary(reply);
  if (isAccepted) reply.header('content-encoding', 'gzip');
  return isAccepted ? compressed : plain;
}

/** Adds `accept-encoding` to the existing `Vary` header. */
export function setVary(reply: FastifyReply): void {
  reply.header('vary', [reply.getHeader('vary') ?? [], 'accept-encoding'].flat().join(', '));
}
