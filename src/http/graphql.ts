import { Readable } from 'node:stream';
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import type { Authenticate } from '../access/authenticate.ts';
import type { Principal } from '../access/principal.ts';
import type { Context } from '../context.ts';
import { documentTables } from '../document/tables.ts';
import { Reading } from '../read/reading.ts';
import { type Caller, Writer } from '../write/writer.ts';

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
  const tables = documentTables(orm.getMetadata());
  app.decorateRequest('graphql', null);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: async (request) => {
      const principal = await authenticate(request.headers);
      const { organizationId } = principal;
      const reading = new Reading(orm, pool, organizationId);
      const writer = new Writer(pool, tables, callerOf(principal, request.id));
      request.graphql = { principal, reading, writer, log: { operation: null } };
    },
    // Where no operation came to an end, as for a client that went away.
    onResponse: async ({ graphql }) => graphql?.reading.close(),
    handler: async (request, reply) => {
      const {
        status = 200,
        headers,
        body,
      } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: requestOf(request),
        context: async () => required(request.graphql),
      });
      reply.code(status).headers(Object.fromEntries(headers));
      return body.kind === 'complete' ? body.string : Readable.from(body.asyncIterator);
    },
  });
}

function callerOf({ organizationId, subject, userId }: Principal, requestId: string): Caller {
  return { organizationId, actor: subject, actorUserId: userId, system: null, requestId };
}

function requestOf({ method, url, headers, body }: FastifyRequest): HTTPGraphQLRequest {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return { method, headers: map, search: /\?.*/s.exec(url)?.[0] ?? '', body };
}

function required(context: Context | null): Context {
  if (!context) throw new Error('a request that nobody authenticated');
  return context;
}
