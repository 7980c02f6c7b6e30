import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Principal } from '../access/principal.ts';
import type { RequestLog } from '../log.ts';
import { PROBES } from './probes.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Not there for what fastify refuses before any route. */
    told: RequestLog | null;
  }
}

/**
 * One line per request, those of health checks at debug alone. The path is the route's own, because a URL may hold values;
 * nothing in the line is one.
 */
export function logRequests(app: FastifyInstance): void {
  app.decorateRequest('told', null);
  app.addHook('onRequest', async (request, reply) => {
    request.told = { system: null, operation: null, cost: null, code: null, limit: null };
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const level = PROBES.has(request.url) ? 'debug' : 'info';
    request.log[level](
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        statements: request.errand?.statements ?? 0,
        ...known(request.told),
        ...(request.proof ? caller(request.proof.principal) : {}),
      },
      'request',
    );
  });
}

/** Without what does not apply. */
function known(told: FastifyRequest['told']): Partial<RequestLog> {
  return Object.fromEntries(Object.entries(told ?? {}).filter(([, value]) => value !== null));
}

function caller({ subject, how, organizationId }: Principal) {
  return { principal: subject, how, organization: organizationId };
}
