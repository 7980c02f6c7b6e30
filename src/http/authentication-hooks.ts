import { setImmediate } from 'node:timers/promises';
import type {
  FastifyInstance,
  FastifyRequest,
  onRequestAsyncHookHandler,
  onResponseHookHandler,
  onSendHookHandler,
  preParsingAsyncHookHandler,
  preValidationHookHandler,
} from 'fastify';
import type { Principal } from '../auth/principal.ts';
import type { EnforceRateLimit } from '../auth/rate-limit.ts';
import type { Authenticate, AuthenticationResult } from '../auth/strategies/authenticate.ts';
import { CallerError } from '../errors.ts';
import { rejections } from '../metrics/metrics.ts';
import { withTrace } from '../tracing/current-trace.ts';
import type { ClientAddress } from './client-address.ts';
import { sendError } from './error-responses.ts';
import type { RejectedCaller, RejectionLog, SummedLimit } from './rejection-log.ts';
import type { RequestQueue } from './request-queue.ts';
import { verifySignedBody } from './signed-body.ts';
import { SlowTransfers } from './slow-transfers.ts';

declare module 'fastify' {
  interface FastifyRequest {
    authentication: AuthenticationResult | null;
  }
}

/** The hooks of a route that requires an authenticated caller. */
export interface AuthenticationHooks {
  onRequest: onRequestAsyncHookHandler;
  preParsing: preParsingAsyncHookHandler;
  preValidation: preValidationHookHandler;
  onSend: onSendHookHandler;
  onResponse: onResponseHookHandler;
}

/** Authentication and rate limiting of callers. */
export interface Callers {
  authenticate: Authenticate;
  addressOf: ClientAddress;
  limitRate: EnforceRateLimit;
}

interface HookDependencies extends Callers {
  requestQueue: RequestQueue;
  rejectionLog: RejectionLog;
}

/**
 * Creates the hooks that authenticate requests, for GraphQL and all REST APIs. `onRequest` checks the headers
 * before the body is read. If the caller signed the body, `preParsing` verifies it before it is parsed. A
 * request takes a slot once its body is complete.
 */
export function authenticationHooks(
  app: FastifyInstance,
  { authenticate, limitRate, addressOf, requestQueue, rejectionLog }: HookDependencies,
): AuthenticationHooks {
  app.decorateRequest('authentication', null);
  const setLimit = ({ logFields }: FastifyRequest, limit: SummedLimit) => {
    if (logFields) logFields.limit = limit;
  };
  const transfers = new SlowTransfers((request, reply) => {
    if (reply.sent) {
      rejections.inc({ limit: 'UNREAD_RESPONSES' });
      rejectionLog.add('UNREAD_RESPONSES', callerOf(principalOf(request)));
      reply.raw.destroy();
    } else {
      setLimit(request, 'INCOMPLETE_BODIES');
      sendError(new CallerError('RATE_LIMITED', INCOMPLETE, { retryAfter: 1 }), request, reply);
    }
  });
  app.addHook('onClose', async () => transfers.close());
  // On every route. The work is done when the response is sent; a client that reads slowly must not keep the
  // slot.
  app.addHook('onSend', (_request, reply, _payload, done) => {
    requestQueue.release(reply.raw);
    done();
  });
  return {
    async onRequest(request, reply) {
      const { method, url = '', headersDistinct } = request.raw;
      const sent = { method: method ?? '', url, headers: headersDistinct };
      request.authentication = await withTrace(request.trace, () =>
        authenticate({ ...sent, address: addressOf(request) }).catch(rejectInNextTurn),
      );
      requestQueue.leaveAuthentication(reply.raw);
    },
    async preParsing(request, reply, payload) {
      if (!request.raw.complete) transfers.begin(request, reply);
      const { bodyHash } = request.authentication ?? {};
      if (!bodyHash) return payload;
      try {
        return await verifySignedBody(payload, bodyHash, request.routeOptions.bodyLimit);
      } catch (error) {
        // The rest of the body may still be arriving.
        reply.header('connection', 'close');
        throw error;
      }
    },
    preValidation(request, reply, done) {
      transfers.end(request);
      const principal = principalOf(request);
      requestQueue.acquire(principal, reply.raw, (error) => {
        if (error) setLimit(request, 'LOAD');
        if (error) done(error);
        else withTrace(request.trace, () => limitRate(principal)).then(() => done(), done);
      });
    },
    onSend(request, reply, payload, done) {
      if (request.authentication && isLarge(payload)) transfers.begin(request, reply);
      done();
    },
    onResponse(request, _reply, done) {
      transfers.end(request);
      done();
    },
  };
}

const INCOMPLETE = 'Too many requests with incomplete bodies; send each body without pauses.';

/**
 * The operating system and the connection buffer this much of an unread response. A smaller response holds no
 * other memory.
 */
const BUFFERED_BYTES = 65_536;

/** A stream can have any size. */
function isLarge(payload: unknown): boolean {
  if (typeof payload === 'string' || Buffer.isBuffer(payload)) return payload.length > BUFFERED_BYTES;
  return payload !== undefined && payload !== null;
}

/** The caller as it appears in the log. */
export function callerOf({ subject, organizationId }: Principal): RejectedCaller {
  return { principal: subject, organization: organizationId };
}

/**
 * Rejects in the next turn of the event loop, after a body that arrived together with the headers was read.
 * Rejecting earlier would close the connection, so each rejected request would need a new one.
 */
async function rejectInNextTurn(error: unknown): Promise<never> {
  await setImmediate();
  throw error;
}

/** Returns the caller of a request on a route with these hooks. */
export function principalOf({ authentication }: FastifyRequest): Principal {
  if (!authentication) throw new Error('the request was not authenticated');
  return authentication.principal;
}
