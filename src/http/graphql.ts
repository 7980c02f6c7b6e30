import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyRequest, preHandlerHookHandler } from 'fastify';
import type { Pool } from 'pg';
import { documentTables } from '../aggregate/aggregate-tables.ts';
import type { Principal } from '../auth/principal.ts';
import type { Sight } from '../auth/visibility.ts';
import type { Context } from '../context.ts';
import type { Graph } from '../graphql/graph.ts';
import type { ResolveDocument } from '../graphql/trusted-documents.ts';
import { Reading } from '../read/loaders.ts';
import { Shapes } from '../read/projection-cache.ts';
import { type Caller, Writer } from '../write/command-executor.ts';
import { ofSurface } from './access-log.ts';
import { type Authenticated, principalOf } from './authentication-hooks.ts';
import { answering } from './graphql-handler.ts';
import { type Sent, withTrustedDocument } from './persisted-documents.ts';
import { required } from './required.ts';
import { searchOf } from './search.ts';

declare module 'fastify' {
  interface FastifyRequest {
    graphql: Context | null;
  }
}

export interface GraphqlParts {
  graph: Graph;
  authenticated: Authenticated;
  sightOf: (principal: Principal) => Sight;
  orm: MikroORM;
  pool: Pool;
  /** Where not every document is run. */
  resolveDocument: ResolveDocument | undefined;
}

/** `/graphql`. Who asks is decided before the body is parsed. */
export function serveGraphql(
  app: FastifyInstance,
  { graph, authenticated, sightOf, orm, pool, resolveDocument }: GraphqlParts,
): void {
  const tables = documentTables(orm.getMetadata());
  const shapes = new Shapes(orm);
  const answer = answering(graph);
  app.decorateRequest('graphql', null);
  const begin: preHandlerHookHandler = (request, _reply, done) => {
    const principal = principalOf(request);
    const [log, errand] = [required(request.told), required(request.errand)];
    const reading = new Reading(shapes, pool, principal.organizationId, errand);
    const sight = sightOf(principal);
    const writer = new Writer(pool, tables, callerOf(principal, sight, request.id), errand);
    request.graphql = {
      ...{ principal, sight, reading, errand, writer, log },
      afterwards: [() => void reading.close()],
    };
    done();
  };
  const trusted = (request: FastifyRequest) => {
    const sent = sentBy(request);
    const mayExplore = principalOf(request).scopes.has('documents:any');
    return resolveDocument ? withTrustedDocument(sent, resolveDocument, mayExplore) : sent;
  };
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    ...authenticated,
    onRequest: [ofSurface('graph'), authenticated.onRequest],
    // A request that waits for a slot, or is rejected, needs none of it.
    preHandler: begin,
    // Where no operation came to an end, as for a client that went away, too.
    onResponse: [
      authenticated.onResponse,
      ({ graphql }, _reply, done) => {
        for (const work of graphql?.afterwards ?? []) work();
        done();
      },
    ],
    handler: async (request, reply) => {
      const context = required(request.graphql);
      const { status, headers, body } = await answer(trusted(request), request.headers, context);
      // Its time was up, and it was told so.
      if (reply.sent) return undefined;
      if (request.method !== 'HEAD') context.log.customers = context.reading.shownCustomers;
      reply.code(status).headers(headers);
      return body;
    },
  });
}

function callerOf(
  { organizationId, subject, userId }: Principal,
  { personal }: Sight,
  requestId: string,
): Caller {
  return { organizationId, actor: subject, actorUserId: userId, personal, system: null, requestId };
}

function sentBy({ method, url, body }: FastifyRequest): Sent {
  // Apollo Server knows no HEAD. It is a GET whose response is not sent whole, and writes as little.
  return method === 'POST' ? { method, search: '', body } : { method: 'GET', search: searchOf(url), body };
}
