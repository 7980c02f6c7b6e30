import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify';
import { isKeyId } from '../auth/credentials/key-id.ts';
import type { Principal } from '../auth/principal.ts';
import { Unauthenticated } from '../auth/strategies/authenticate.ts';
import type { RequestLog } from '../common/log.ts';
import { CallerError } from '../errors.ts';
import { callerOf } from './authentication-hooks.ts';
import { addressOf } from './client-address.ts';
import { PROBES } from './probes.ts';
import { type RejectedCaller, type RejectionLog, SUMMED_LIMITS } from './rejection-log.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Not there for what fastify refuses before any route. */
    logFields: RequestLog | null;
    /** Of a request without a valid credential: where it came from and what it tried. */
    unauthenticated: UnauthenticatedLog | null;
  }
}

interface UnauthenticatedLog {
  /** Null where it is not known. */
  address: string | null;
  how?: string;
  /** The key id that was tried. */
  key?: string;
}

/**
 * One line per request, those of health checks at debug alone. The path is the route's own, because a URL may hold values;
 * nothing in the line is one.
 */
export function logRequests(app: FastifyInstance, rejectionLog: RejectionLog): void {
  app.addHook('onClose', async () => rejectionLog.flush());
  app.decorateRequest('logFields', null);
  app.decorateRequest('unauthenticated', null);
  // Here, because the connection may be gone when the response is.
  app.addHook('onError', (request, _reply, error, done) => {
    if (isUnauthenticated(error)) request.unauthenticated = unauthenticatedLog(request, error);
    done();
  });
  app.addHook('onRequest', (request, reply, done) => {
    request.logFields = {
      system: null,
      operation: null,
      cost: null,
      code: null,
      limit: null,
      customers: null,
    };
    reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    if (SUMMED_LIMITS.has(request.logFields?.limit ?? '')) {
      rejectionLog.add(request.logFields?.limit ?? '', rejectedCaller(request));
      return done();
    }
    const level = PROBES.has(request.url) ? 'debug' : 'info';
    request.log[level](
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        statements: request.queryContext?.statements ?? 0,
        ...setFields(request.logFields),
        ...customersShown(request.logFields?.customers),
        ...request.unauthenticated,
        ...(request.authentication ? caller(request.authentication.principal) : {}),
      },
      'request',
    );
    done();
  });
}

/** Says of the requests of a route what they are, before anything can be refused. */
export function setLogFields(system: string, operation: string | null = null): onRequestHookHandler {
  return ({ logFields }, _reply, done) => {
    if (logFields) Object.assign(logFields, { system, operation });
    done();
  };
}

/** What does not apply is undefined, which the log leaves out. */
function setFields(logFields: FastifyRequest['logFields']) {
  return {
    system: logFields?.system ?? undefined,
    operation: logFields?.operation ?? undefined,
    cost: logFields?.cost ?? undefined,
    code: logFields?.code ?? undefined,
    limit: logFields?.limit ?? undefined,
  } satisfies Record<Exclude<keyof RequestLog, 'customers'>, unknown>;
}

/** Ids in a line at most. */
const MAX_CUSTOMER_IDS = 100;

/** How many customers the answer shows, and which; nothing where it shows none. */
function customersShown(customers: RequestLog['customers'] | undefined) {
  if (!customers?.size) return {};
  return {
    customers: customers.size,
    customerIds: customers.values().take(MAX_CUSTOMER_IDS).toArray(),
  };
}

function rejectedCaller(request: FastifyRequest): RejectedCaller {
  return request.authentication
    ? callerOf(request.authentication.principal)
    : { address: addressOf(request) };
}

function isUnauthenticated(error: unknown): error is CallerError {
  return error instanceof CallerError && error.extensions.code === 'UNAUTHENTICATED';
}

/** A body that is not the one that was signed is rejected after the credential was found valid: then nothing more is known here. */
function unauthenticatedLog(request: FastifyRequest, error: CallerError): UnauthenticatedLog {
  const address = addressOf(request);
  if (!(error instanceof Unauthenticated)) return { address };
  const { strategy, claimed } = error.tried;
  return {
    address,
    how: strategy,
    ...(claimed === undefined || strategy === 'bearer' ? {} : { key: loggedKey(claimed) }),
  };
}

/** Anything else may be a secret in the wrong header. */
function loggedKey(claimed: string): string {
  return isKeyId(claimed) ? claimed : 'malformed';
}

function caller({ subject, strategy, organizationId }: Principal) {
  return { principal: subject, how: strategy, organization: organizationId };
}
