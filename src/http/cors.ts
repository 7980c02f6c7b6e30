import cors, { type FastifyCorsOptions } from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** What pages of other origins are for. Above all not `/`, which may have the demo's credential in it. */
const OPEN: ReadonlySet<string> = new Set(['/graphql', '/schema.graphql']);

/**
 * Lets pages of these origins read answers of the graph. A credential is always a header that such a page must have been
 * given: no cookie counts here.
 */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  const open: FastifyCorsOptions = {
    origin: [...origins],
    methods: ['GET', 'POST'],
    exposedHeaders: ['retry-after'],
    maxAge: 600,
    strictPreflight: false,
  };
  await app.register(cors, {
    delegator: ({ url }, decide) => decide(null, OPEN.has(url.split('?', 1)[0] ?? '') ? open : CLOSED),
  });
}

const CLOSED: FastifyCorsOptions = { origin: false };
