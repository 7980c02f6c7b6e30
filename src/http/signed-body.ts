import { createHash, timingSafeEqual } from 'node:crypto';
import { Readable } from 'node:stream';
import { CallerError } from '../errors.ts';

/**
 * Reads a body whole, sees that it is the one that was signed, and hands on the same bytes. Throws UNAUTHENTICATED where it is
 * another one. The bytes are those that were sent: whoever unpacks a body must come after this.
 */
export async function requireBody(payload: Readable, hash: Buffer, limit: number): Promise<Readable> {
  const bytes = await readAll(payload, limit).catch((error: unknown) => {
    // Any other is a caller who went away in the middle.
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
  // Destroyed, it would take the connection with it, and the answer.
  for await (const chunk of payload.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > limit) throw new CallerError('PAYLOAD_TOO_LARGE');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
