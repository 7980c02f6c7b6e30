import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify';
import type { Principal } from '../access/principal.ts';
import type { RequestLog } from '../log.ts';
import { PROBES } from './probes.ts';
import { SHEDDING_LIMITS } from './rejection-log.ts';

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
  app.addHook('onRequest', (request, reply, done) => {
    request.told = { system: null, operation: null, cost: null, code: null, limit: null, customers: null };
    reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const level = isSummedUp(request) ? 'debug' : 'info';
    request.log[level](
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        statements: request.errand?.statements ?? 0,
        ...known(request.told),
        ...shown(request.told?.customers),
        ...(request.proof ? caller(request.proof.principal) : {}),
      },
      'request',
    );
    done();
  });
}

/** Probes come every second; requests that were rejected without work are counted in one line a second. */
function isSummedUp({ url, told }: FastifyRequest): boolean {
  return PROBES.has(url) || SHEDDING_LIMITS.has(told?.limit ?? '');
}

/** Says of the requests of a route what they are, before anything can be refused. */
export function ofSurface(system: string, operation: string | null = null): onRequestHookHandler {
  return ({ told }, _reply, done) => {
    if (told) Object.assign(told, { system, operation });
    done();
  };
}

/** What does not apply is undefined, which the log leaves out. */
function known(told: FastifyRequest['told']) {
  return {
    system: told?.system ?? undefined,
    operation: told?.operation ?? undefined,
    cost: told?.cost ?? undefined,
    code: told?.code ?? undefined,
    limit: told?.limit ?? undefined,
  } satisfies Record<Exclude<keyof RequestLog, 'customers'>, unknown>;
}

/** Ids in a line at most. */
const MAX_CUSTOMER_IDS = 100;

/** How many customers the answer shows, and which; nothing where it shows none. */
function shown(customers: RequestLog['customers'] | undefined) {
  if (!customers?.size) return {};
  return {
    customers: customers.size,
    customerIds: customers.values().take(MAX_CUSTOMER_IDS).toArray(),
  };
}

function caller({ subject, how, organizationId }: Principal) {
  return { principal: subject, how, organization: organizationId };
}
