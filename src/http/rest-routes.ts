import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Pool } from 'pg';
import { type DocumentTables, documentTables } from '../aggregate/aggregate-tables.ts';
import { requireScopes } from '../auth/require-scopes.ts';
import { type OrganizationCodes, organizationCodes } from '../modules/organization/organization.codes.ts';
import { Reading } from '../read/loaders.ts';
import { Shapes } from '../read/projection-cache.ts';
import { systems } from '../rest/apis/index.ts';
import type { Operation, System, SystemName } from '../rest/apis/rest-api.ts';
import { type Contract, contractOf } from '../rest/handlers/graph-policy.ts';
import { performer } from '../rest/handlers/handler.ts';
import type { Call, Reply } from '../rest/handlers/rest-request.ts';
import { keepNumberText } from '../rest/mapping/lossless-json.ts';
import { Writer } from '../write/command-executor.ts';
import { ofSurface } from './access-log.ts';
import { type Authenticated, principalOf } from './authentication-hooks.ts';
import { JSON_TYPE, readJsonBodies } from './json.ts';
import { required } from './required.ts';

export interface SystemsParts {
  authenticated: Authenticated;
  schema: GraphQLSchema;
  orm: MikroORM;
  pool: Pool;
}

/** What all surfaces are served with. */
interface Shared extends SystemsParts {
  contract: Contract;
  tables: DocumentTables;
  shapes: Shapes;
  codesOf: (organizationId: string) => Promise<OrganizationCodes>;
}

/** The surfaces of the five systems, at the paths of their documents. */
export async function serveSystems(app: FastifyInstance, parts: SystemsParts): Promise<void> {
  const shared: Shared = {
    ...parts,
    contract: contractOf(parts.schema),
    tables: documentTables(parts.orm.getMetadata()),
    shapes: new Shapes(parts.orm),
    codesOf: organizationCodes(parts.pool),
  };
  for (const [name, system] of Object.entries(systems)) {
    await app.register(async (scope) => {
      readBodies(scope, system);
      for (const [id, operation] of Object.entries(system.operations)) {
        scope.route(routeOf(name as SystemName, system, id, operation, shared));
      }
    });
  }
}

function readBodies(scope: FastifyInstance, { anyContentType }: System): void {
  if (anyContentType) {
    scope.addHook('onRequest', async ({ headers }) => {
      headers['content-type'] = JSON_TYPE;
    });
  }
  readJsonBodies(scope, keepNumberText);
}

function routeOf(
  name: SystemName,
  system: System,
  id: string,
  operation: Operation,
  shared: Shared,
): RouteOptions {
  const { scopes, perform } = performer(system, operation, shared.contract);
  return {
    method: operation.method,
    url: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    ...shared.authenticated,
    onRequest: [ofSurface(name, id), shared.authenticated.onRequest],
    preHandler: async (request, reply) => {
      // Nothing between here and the caller may show it to somebody with another key.
      reply.header('cache-control', 'private, no-cache');
      required(request.errand).completes = operation.method !== 'GET';
      requireScopes(principalOf(request), scopes);
    },
    handler: async (request, reply) => {
      const call = await callOf(name, request, shared);
      try {
        const answer = await perform(call);
        if (!reply.sent && request.method !== 'HEAD')
          required(request.told).customers = call.reading.shownCustomers;
        return send(reply, answer);
      } finally {
        void call.reading.close();
      }
    },
  };
}

async function callOf(
  system: SystemName,
  request: FastifyRequest,
  { shapes, pool, tables, codesOf }: Shared,
): Promise<Call> {
  const principal = principalOf(request);
  const { organizationId, subject, userId } = principal;
  const errand = required(request.errand);
  const personal = principal.scopes.has('pii:read');
  const caller = {
    organizationId,
    actor: subject,
    actorUserId: userId,
    personal,
    system: system.toUpperCase() as Uppercase<SystemName>,
    requestId: request.id,
  };
  return {
    params: request.params as Record<string, string>,
    query: request.query as Record<string, unknown>,
    headers: request.headers,
    body: request.body,
    url: request.url,
    ...{ principal, personal, tables },
    organization: await codesOf(organizationId),
    reading: new Reading(shapes, pool, organizationId, errand),
    writer: new Writer(pool, tables, caller, errand),
  };
}

function send(reply: FastifyReply, { status, headers, body }: Reply): FastifyReply {
  // Its time was up, and it was told so.
  if (reply.sent) return reply;
  reply.code(status).headers(headers);
  if (body === undefined) return reply.send();
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(body));
}
