import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import type { Authenticate } from '../access/authenticate.ts';
import type { Context } from '../context.ts';
import { Reader } from '../read/reader.ts';
import { Reading } from '../read/reading.ts';

declare module 'fastify' {
  interface FastifyRequest {
    graphql: Context | null;
  }
}

export interface GraphqlParts {
  apollo: ApolloServer<Context>;
  authenticate: Authenticate;
  orm: MikroORM;
  pool: Pool;
}

/** `/graphql`. Who asks is decided on the headers alone, before the body is read. */
export function serveGraphql(app: FastifyInstance, { apollo, authenticate, orm, pool }: GraphqlParts): void {
  app.decorateRequest('graphql', null);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: async (request) => {
      const principal = await authenticate(request.headers);
      const { organizationId } = principal;
      const reading = new Reading(orm, new Reader(pool, organizationId), organizationId);
      request.graphql = { principal, reading, operationName: null };
    },
    // Where no operation came to an end, as for a client that went away.
    onResponse: async ({ graphql }) => graphql?.reading.close(),
    handler: fastifyApolloHandler(apollo, { context: async ({ graphql }) => required(graphql) }),
  });
}

function required(context: Context | null): Context {
  if (!context) throw new Error('a request that nobody authenticated');
  return context;
}
