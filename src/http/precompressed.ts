import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const zip = promisify(gzip);

/** `gzip`, but not with a weight of nothing. */
const ZIP_ACCEPTED = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/;

/** What is served again and again, as it is and zipped. */
export interface Precompressed {
  plain: Buffer;
  compressed: Buffer;
}

export async function compress(content: string | Buffer): Promise<Precompressed> {
  const plain = Buffer.from(content);
  return { plain, compressed: await zip(plain) };
}

/** The one that the caller takes, with the headers that say so. */
export function negotiateEncoding(
  request: FastifyRequest,
  reply: FastifyReply,
  { plain, compressed }: Precompressed,
): Buffer {
  const isAccepted = ZIP_ACCEPTED.test(request.headers['accept-encoding'] ?? '');
  setVary(reply);
  if (isAccepted) reply.header('content-encoding', 'gzip');
  return isAccepted ? compressed : plain;
}

/** Beside what it may depend on already. */
export function setVary(reply: FastifyReply): void {
  reply.header('vary', [reply.getHeader('vary') ?? [], 'accept-encoding'].flat().join(', '));
}
