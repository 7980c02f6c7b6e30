import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Returns a weak ETag, because it is the same for the compressed and the plain content. */
export function etagOf(content: string | Buffer): string {
  return `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
}

/** True if the client already has the content with this ETag. */
export function isUnchanged({ headers }: FastifyRequest, etag: string): boolean {
  return headers['if-none-match'] === etag;
}
