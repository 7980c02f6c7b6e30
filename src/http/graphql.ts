import type { FastifyInstance, FastifyRequest, preHandlerHookHandler } from 'fastify';
import type { Context } from '../context.ts';
import type { Graph } from '../graphql/graph.ts';
import { traceOperation } from '../graphql/trace-operation.ts';
import type { ResolveDocument } from '../graphql/trusted-documents.ts';
import type { CreateRequestServices } from '../request-services.ts';
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
  const createContext: preHandlerHookHandler = (request, _reply, done) => {
    const [log, queryContext] = [setByHook(request.logFields), setByHook(request.queryContext)];
    const services = createRequestServices(principalOf(request), {
      id: request.id,
      system: null,
      queryContext,
    });
    request.graphql = { ...services, log, onResponseSent: [() => void services.loaders.close()] };
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
      const { status, headers, body } = await traceOperation(context, knownOperations, async () =>
        handle(resolvedParams(request), request.headers, context),
      );
      // The request timed out, and the timeout error was already sent.
      if (reply.sent) return undefined;
      if (request.method !== 'HEAD') context.log.customers = context.loaders.shownCustomers;
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
