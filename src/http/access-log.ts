import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify';
import { isKeyId } from '../auth/credentials/key-id.ts';
import type { Principal } from '../auth/principal.ts';
import { UnauthenticatedError } from '../auth/strategies/authenticate.ts';
import type { RequestLog } from '../common/log.ts';
import { CallerError } from '../errors.ts';
import { callerOf } from './authentication-hooks.ts';
import { addressOf } from './client-address.ts';
import { PROBES } from './probes.ts';
import { type RejectedCaller, type RejectionLog, SUMMED_LIMITS } from './rejection-log.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Null for requests that fastify rejects before any route matches. */
    logFields: RequestLog | null;
    /** Set if the request has no valid credential: its address and the credential that it tried. */
    unauthenticated: UnauthenticatedLog | null;
  }
}

interface UnauthenticatedLog {
  /** Null if unknown. */
  address: string | null;
  how?: string;
  /** The key id that the request tried. */
  key?: string;
}

/**
 * Logs one line per request; health checks and files of the server's pages are logged at debug level. The path is the route pattern, because
 * a URL can contain values. The line contains no values.
 */
export function logRequests(app: FastifyInstance, rejectionLog: RejectionLog): void {
  app.addHook('onClose', async () => rejectionLog.flush());
  app.decorateRequest('logFields', null);
  app.decorateRequest('unauthenticated', null);
  // `onError` rather than `onResponse`, because the connection and its address may be gone after the
  // response.
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
    const level = isRoutine(request.routeOptions.url ?? '') ? 'debug' : 'info';
    request.log[level](
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        statements: request.queryContext?.statements ?? 0,
        ...definedFields(request.logFields),
        ...customerFields(request.logFields?.customers),
        ...request.unauthenticated,
        ...(request.authentication ? callerFields(request.authentication.principal) : {}),
      },
      'request',
    );
    done();
  });
}

/**
 * Sets the log fields of a route. It must be the first hook, so that the fields are set before a request can
 * be rejected.
 */
export function setLogFields(system: string, operation: string | null = null): onRequestHookHandler {
  return ({ logFields }, _reply, done) => {
    if (logFields) Object.assign(logFields, { system, operation });
    done();
  };
}

/** Unset fields are undefined, so the log omits them. */
function definedFields(logFields: FastifyRequest['logFields']) {
  return {
    system: logFields?.system ?? undefined,
    operation: logFields?.operation ?? undefined,
    cost: logFields?.cost ?? undefined,
    code: logFields?.code ?? undefined,
    limit: logFields?.limit ?? undefined,
  } satisfies Record<Exclude<keyof RequestLog, 'customers'>, unknown>;
}

/** Maximum number of customer ids in a log line. */
const MAX_CUSTOMER_IDS = 100;

/** The number and the ids of the customers in the response; empty if there are none. */
function customerFields(customers: RequestLog['customers'] | undefined) {
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

/**
 * If the body does not match the signature, the request is rejected after its credential was found valid. The
 * error then only has the address.
 */
function unauthenticatedLog(request: FastifyRequest, error: CallerError): UnauthenticatedLog {
  const address = addressOf(request);
  if (!(error instanceof UnauthenticatedError)) return { address };
  const { strategy, claimed } = error.tried;
  return {
    address,
    how: strategy,
    ...(claimed === undefined || strategy === 'bearer' ? {} : { key: loggedKey(claimed) }),
  };
}

/** An invalid key id may be a secret in the wrong header, so it is not logged. */
function loggedKey(claimed: string): string {
  return isKeyId(claimed) ? claimed : 'malformed';
}

function callerFields({ subject, strategy, organizationId }: Principal) {
  return { principal: subject, how: strategy, organization: organizationId };
}

/** Health checks are polled, and a page of this server has some fifteen files. */
function isRoutine(route: string): boolean {
  return PROBES.has(route) || route.startsWith('/explorer/') || route.startsWith('/docs/assets/');
}
