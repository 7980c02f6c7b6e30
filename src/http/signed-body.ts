import { createHash, timingSafeEqual } from 'node:crypto';
import { Readable } from 'node:stream';
import { CallerError } from '../errors.ts';

/**
 * Reads a complete body, verifies that it matches the signed hash, and returns a stream of the same bytes.
 * Throws UNAUTHENTICATED if it does not match. The hash covers the bytes as they were sent, so a body must be
 * decompressed only after this.
 */
export async function verifySignedBody(payload: Readable, hash: Buffer, limit: number): Promise<Readable> {
  const bytes = await readAll(payload, limit).catch((error: unknown) => {
    // Any other error means that the client disconnected before the body was complete.
    throw error instanceof CallerError ? error : new CallerError('BAD_REQUEST');
  });
  if (!timingSafeEqual(createHash('sha256').update(bytes).digest(), hash)) {
    throw new CallerError('UNAUTHENTICATED');
  }
  return Readable.from(bytes.length > 0 ? [bytes] : [], { objectMode: false });
}

async function readAll(payload: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  // Destroying the payload would close the connection, and the error response could not be sent.
  for await (const chunk of payload.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > limit) throw new CallerError('PAYLOAD_TOO_LARGE');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
