import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import type { Graph } from '../graphql/graph.ts';
import { traceOperation } from '../graphql/trace-operation.ts';
import type { ResolveDocument } from '../graphql/trusted-documents.ts';
import { POSITION_HEADER } from '../replicas/position.ts';
import type { PrimaryReason } from '../replicas/read-router.ts';
import type { CreateRequestServices } from '../request-services.ts';
import { setLogFields } from './access-log.ts';
import { type AuthenticationHooks, principalOf } from './authentication-hooks.ts';
import { createGraphqlHandler, type HttpResponse } from './graphql-handler.ts';
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
  createRequestServices: CreateRequestServices;
  /** Undefined if all documents are allowed. */
  resolveDocument: ResolveDocument | undefined;
  /** Names of operations that are known in advance; only these are in spans. */
  knownOperations: ReadonlySet<string>;
}

/** Serves `/graphql`. The caller is authenticated before the body is parsed. */
export function serveGraphql(
  app: FastifyInstance,
  { graph, authenticationHooks, createRequestServices, resolveDocument, knownOperations }: GraphqlParts,
): void {
  const handle = createGraphqlHandler(graph);
  app.decorateRequest('graphql', null);
  const createContext = (request: FastifyRequest, primaryReason?: PrimaryReason): Context => {
    const [log, queryContext] = [setByHook(request.logFields), setByHook(request.queryContext)];
    const services = createRequestServices(principalOf(request), {
      ...{ id: request.id, system: null, queryContext, primaryReason },
      position: request.headers[POSITION_HEADER],
    });
    const onResponseSent = request.graphql?.onResponseSent ?? [];
    onResponseSent.push(() => void services.loaders.close());
    request.graphql = { ...services, log, onResponseSent };
    return request.graphql;
  };
  /** If the replica fails, the primary executes the query. */
  const execute = async (request: FastifyRequest): Promise<[HttpResponse, Context]> => {
    const params = resolvedParams(request);
    const executeWith = (context: Context) =>
      traceOperation(context, knownOperations, async () => handle(params, request.headers, context));
    const context = setByHook(request.graphql);
    const response = await executeWith(context);
    if (!context.router?.hasFailedOnReplica) return [response, context];
    Object.assign(context.log, { code: null, limit: null });
    const again = createContext(request, 'failed');
    return [await executeWith(again), again];
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
    preHandler: (request, _reply, done) => {
      createContext(request);
      done();
    },
    // Runs also for requests without an executed operation, such as those of disconnected clients.
    onResponse: [
      authenticationHooks.onResponse,
      ({ graphql }, _reply, done) => {
        for (const work of graphql?.onResponseSent ?? []) work();
        done();
      },
    ],
    handler: async (request, reply) => {
      const [{ status, headers, body }, context] = await execute(request);
      // The request timed out, and the timeout error was already sent.
      if (reply.sent) return undefined;
      if (request.method !== 'HEAD') context.log.customers = context.loaders.shownCustomers;
      if (context.router?.position) reply.header(POSITION_HEADER, context.router.position);
      reply.code(status).headers(headers);
      return body;
    },
  });
}

function paramsOf({ method, url, body }: FastifyRequest): GraphqlParams {
  // Apollo Server does not support HEAD. It is handled as a GET whose body is not sent; neither can execute a
  // mutation.
  return method === 'POST' ? { method, search: '', body } : { method: 'GET', search: searchOf(url), body };
}
