import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyRequest, preHandlerHookHandler } from 'fastify';
import type { Pool } from 'pg';
import { aggregateTables } from '../aggregate/aggregate-tables.ts';
import type { Principal } from '../auth/principal.ts';
import type { Visibility } from '../auth/visibility.ts';
import type { Context } from '../context.ts';
import type { Graph } from '../graphql/graph.ts';
import type { ResolveDocument } from '../graphql/trusted-documents.ts';
import { Loaders } from '../read/loaders.ts';
import { ProjectionCache } from '../read/projection-cache.ts';
import { type Caller, CommandExecutor } from '../write/command-executor.ts';
import { setLogFields } from './access-log.ts';
import { type AuthenticationHooks, principalOf } from './authentication-hooks.ts';
import { createGraphqlHandler } from './graphql-handler.ts';
import { type GraphqlParams, resolvePersistedDocument } from './persisted-documents.ts';
import { searchOf } from './search.ts';
import { setByHook } from './set-by-hook.ts';

declare module 'fastify' {
  interface FastifyRequest {
    graphql: Context | null;
  }
}

export interface GraphqlParts {
  graph: Graph;
  authenticationHooks: AuthenticationHooks;
  visibilityOf: (principal: Principal) => Visibility;
  orm: MikroORM;
  pool: Pool;
  /** Undefined if all documents are allowed. */
  resolveDocument: ResolveDocument | undefined;
}

/** Serves `/graphql`. The caller is authenticated before the body is parsed. */
export function serveGraphql(
  app: FastifyInstance,
  { graph, authenticationHooks, visibilityOf, orm, pool, resolveDocument }: GraphqlParts,
): void {
  const tables = aggregateTables(orm.getMetadata());
  const projections = new ProjectionCache(orm);
  const handle = createGraphqlHandler(graph);
  app.decorateRequest('graphql', null);
  const createContext: preHandlerHookHandler = (request, _reply, done) => {
    const principal = principalOf(request);
    const [log, queryContext] = [setByHook(request.logFields), setByHook(request.queryContext)];
    const loaders = new Loaders(projections, pool, principal.organizationId, queryContext);
    const visibility = visibilityOf(principal);
    const commandExecutor = new CommandExecutor(
      pool,
      tables,
      callerOf(principal, visibility, request.id),
      queryContext,
    );
    request.graphql = {
      ...{ principal, visibility, loaders, queryContext, commandExecutor, log },
      onResponseSent: [() => void loaders.close()],
    };
    done();
  };
  const resolvedParams = (request: FastifyRequest) => {
    const params = paramsOf(request);
    const mayExplore = principalOf(request).scopes.has('documents:any');
    return resolveDocument ? resolvePersistedDocument(params, resolveDocument, mayExplore) : params;
  };
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    ...authenticationHooks,
    onRequest: [setLogFields('graph'), authenticationHooks.onRequest],
    // Created after the slot was acquired: a request that waits or is rejected needs no context.
    preHandler: createContext,
    // Runs also for requests without an executed operation, such as those of disconnected clients.
    onResponse: [
      authenticationHooks.onResponse,
      ({ graphql }, _reply, done) => {
        for (const work of graphql?.onResponseSent ?? []) work();
        done();
      },
    ],
    handler: async (request, reply) => {
      const context = setByHook(request.graphql);
      const { status, headers, body } = await handle(resolvedParams(request), request.headers, context);
      // The request timed out, and the timeout error was already sent.
      if (reply.sent) return undefined;
      if (request.method !== 'HEAD') context.log.customers = context.loaders.shownCustomers;
      reply.code(status).headers(headers);
      return body;
    },
  });
}

function callerOf(
  { organizationId, subject, userId }: Principal,
  { canReadPii }: Visibility,
  requestId: string,
): Caller {
  return { organizationId, actor: subject, actorUserId: userId, canReadPii, system: null, requestId };
}

function paramsOf({ method, url, body }: FastifyRequest): GraphqlParams {
  // Apollo Server does not support HEAD. It is handled as a GET whose body is not sent; neither can execute a
  // mutation.
  return method === 'POST' ? { method, search: '', body } : { method: 'GET', search: searchOf(url), body };
}
