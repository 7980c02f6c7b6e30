import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import type { Pool } from 'pg';
import type { Policy } from '../auth/policy.ts';
import { requireScopes } from '../auth/require-scopes.ts';
import { type CodesOf, organizationCodes } from '../modules/organization/organization.codes.ts';
import { POSITION_HEADER } from '../replicas/position.ts';
import type { PrimaryReason } from '../replicas/read-router.ts';
import type { CreateRequestServices } from '../request-services.ts';
import { restApis } from '../rest/apis/index.ts';
import type { Operation, RestApi, RestApiName } from '../rest/apis/rest-api.ts';
import { createHandler } from '../rest/handlers/handler.ts';
import type { Handler, RestRequest, RestResponse } from '../rest/handlers/rest-request.ts';
import { losslessReviver } from '../rest/mapping/lossless-json.ts';
import { setLogFields } from './access-log.ts';
import { type AuthenticationHooks, principalOf } from './authentication-hooks.ts';
import { JSON_TYPE, readJsonBodies } from './json.ts';
import { setByHook } from './set-by-hook.ts';

export interface RestRoutesOptions {
  authenticationHooks: AuthenticationHooks;
  policy: Policy;
  createRequestServices: CreateRequestServices;
  pool: Pool;
}

/** Shared by the routes of all REST APIs. */
interface Shared extends RestRoutesOptions {
  codesOf: CodesOf;
}

/** Registers the routes of the five REST APIs, at the paths of their API specs. */
export async function registerRestRoutes(app: FastifyInstance, parts: RestRoutesOptions): Promise<void> {
  const shared: Shared = { ...parts, codesOf: organizationCodes(parts.pool) };
  for (const [name, api] of Object.entries(restApis)) {
    await app.register(async (scope) => {
      readBodies(scope, api);
      for (const [id, operation] of Object.entries(api.operations)) {
        scope.route(createRoute(name as RestApiName, api, id, operation, shared));
      }
    });
  }
}

function readBodies(scope: FastifyInstance, { anyContentType }: RestApi): void {
  if (anyContentType) {
    scope.addHook('onRequest', async ({ headers }) => {
      headers['content-type'] = JSON_TYPE;
    });
  }
  readJsonBodies(scope, losslessReviver);
}

function createRoute(
  name: RestApiName,
  api: RestApi,
  id: string,
  operation: Operation,
  shared: Shared,
): RouteOptions {
  const { scopes, handle } = createHandler(api, operation, shared.policy);
  return {
    method: operation.method,
    url: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    ...shared.authenticationHooks,
    onRequest: [setLogFields(name, id), shared.authenticationHooks.onRequest],
    preHandler: async (request, reply) => {
      // A shared cache must not serve the response to a caller with another key.
      reply.header('cache-control', 'private, no-cache');
      setByHook(request.queryContext).completeOnDisconnect = operation.method !== 'GET';
      requireScopes(principalOf(request), scopes);
    },
    handler: async (request, reply) => {
      const reason = primaryReason(operation, request);
      return send(reply, await serve({ name, handle, shared }, request, reply, reason));
    },
  };
}

interface Served extends Pick<Handler, 'handle'> {
  name: RestApiName;
  shared: Shared;
}

async function serve(
  served: Served,
  request: FastifyRequest,
  reply: FastifyReply,
  reason: PrimaryReason | undefined,
): Promise<RestResponse> {
  const restRequest = await toRestRequest(served.name, request, served.shared, reason);
  const { loaders, router } = restRequest;
  try {
    const response = await served.handle(restRequest);
    if (!reply.sent && request.method !== 'HEAD')
      setByHook(request.logFields).customers = loaders.shownCustomers;
    return response;
  } catch (error) {
    // If the replica fails, the primary executes the read.
    if (!router?.hasFailedOnReplica) throw error;
    await loaders.close();
    return await serve(served, request, reply, 'failed');
  } finally {
    // Also of a rejected write: it saw the data that it was rejected for.
    if (router?.position && !reply.sent) reply.header(POSITION_HEADER, router.position);
    void loaders.close();
  }
}

/** The programs that call these APIs send no position, and must not read older data than before. */
function primaryReason({ kind }: Operation, { headers }: FastifyRequest): PrimaryReason | undefined {
  if (kind === 'write') return 'mutation';
  return headers[POSITION_HEADER] === undefined ? 'no_position' : undefined;
}

async function toRestRequest(
  name: RestApiName,
  request: FastifyRequest,
  { createRequestServices, codesOf }: Shared,
  reason: PrimaryReason | undefined,
): Promise<RestRequest> {
  const principal = principalOf(request);
  const queryContext = setByHook(request.queryContext);
  const organization = await codesOf(principal.organizationId, queryContext.span);
  const system = name.toUpperCase() as Uppercase<RestApiName>;
  return {
    ...createRequestServices(principal, {
      ...{ id: request.id, system, queryContext, primaryReason: reason },
      position: request.headers[POSITION_HEADER],
    }),
    params: request.params as Record<string, string>,
    query: request.query as Record<string, unknown>,
    headers: request.headers,
    body: request.body,
    url: request.url,
    organization,
  };
}

function send(reply: FastifyReply, { status, headers, body }: RestResponse): FastifyReply {
  // The request timed out, and the timeout error was already sent.
  if (reply.sent) return reply;
  reply.code(status).headers(headers);
  if (body === undefined) return reply.send();
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(body));
}
