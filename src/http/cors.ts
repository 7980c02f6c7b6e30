import cors, { type FastifyCorsOptions } from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { POSITION_HEADER } from '../replicas/position.ts';
import { restApis } from '../rest/apis/index.ts';

/** Allowed origin with the bundled database when `CORS_ORIGINS` is not set. */
export const APOLLO_SANDBOX = 'https://studio.apollographql.com';

/**
 * Paths that pages of other origins may read. Not `/` and `/docs`, which can contain the demo's credential.
 */
const OPEN: ReadonlySet<string> = new Set(['/graphql', '/schema.graphql']);

/** Path prefixes of the REST APIs, up to the first path parameter. */
const REST_PREFIXES = Object.values(restApis).flatMap(({ operations }) =>
  Object.values(operations).map(({ path }) => path.split('{', 1)[0] ?? path),
);

function isOpen(url: string): boolean {
  const path = url.split('?', 1)[0] ?? '';
  return OPEN.has(path) || REST_PREFIXES.some((prefix) => path.startsWith(prefix));
}

/**
 * Lets pages of these origins read responses of GraphQL and of the REST APIs. The credential is always a
 * header that the page must have; cookies do not authenticate here.
 */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  const open: FastifyCorsOptions = {
    origin: [...origins],
    methods: ['GET', 'POST', 'PUT', 'DELETE'],
    exposedHeaders: ['retry-after', 'etag', 'link', POSITION_HEADER],
    maxAge: 600,
    strictPreflight: false,
  };
  await app.register(cors, {
    delegator: ({ url }, decide) => decide(null, isOpen(url) ? open : CLOSED),
  });
}

const CLOSED: FastifyCorsOptions = { origin: false };
