import cors, { type FastifyCorsOptions } from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { restApis } from '../rest/apis/index.ts';

/** May read answers of the bundled database when `CORS_ORIGINS` is not set. */
export const APOLLO_SANDBOX = 'https://studio.apollographql.com';

/** What pages of other origins are for. Above all not `/` and `/docs`, which may have the demo's credential in them. */
const OPEN: ReadonlySet<string> = new Set(['/graphql', '/schema.graphql']);

/** What the paths of the surfaces begin with, up to their first parameter. */
const SURFACES = Object.values(restApis).flatMap(({ operations }) =>
  Object.values(operations).map(({ path }) => path.split('{', 1)[0] ?? path),
);

function isOpen(url: string): boolean {
  const path = url.split('?', 1)[0] ?? '';
  return OPEN.has(path) || SURFACES.some((beginning) => path.startsWith(beginning));
}

/**
 * Lets pages of these origins read answers of the graph and of the surfaces. A credential is always a header that such a page must have been
 * given: no cookie counts here.
 */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  const open: FastifyCorsOptions = {
    origin: [...origins],
    methods: ['GET', 'POST', 'PUT', 'DELETE'],
    exposedHeaders: ['retry-after', 'etag', 'link'],
    maxAge: 600,
    strictPreflight: false,
  };
  await app.register(cors, {
    delegator: ({ url }, decide) => decide(null, isOpen(url) ? open : CLOSED),
  });
}

const CLOSED: FastifyCorsOptions = { origin: false };
