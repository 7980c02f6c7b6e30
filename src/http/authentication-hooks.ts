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
import type { ClientAddress } from './client-address.ts';
import { sendError } from './error-responses.ts';
import type { RejectedCaller, RejectionLog, SummedLimit } from './rejection-log.ts';
import { requireBody } from './signed-body.ts';
import type { Slots } from './slots.ts';
import { SlowTransfers } from './slow-transfers.ts';

declare module 'fastify' {
  interface FastifyRequest {
    authentication: AuthenticationResult | null;
  }
}

/** What a route needs whose callers must be known. */
export interface AuthenticationHooks {
  onRequest: onRequestAsyncHookHandler;
  preParsing: preParsingAsyncHookHandler;
  preValidation: preValidationHookHandler;
  onSend: onSendHookHandler;
  onResponse: onResponseHookHandler;
}

/** Who callers are, and how often they may ask. */
export interface Callers {
  authenticate: Authenticate;
  addressOf: ClientAddress;
  limitRate: EnforceRateLimit;
}

interface Admission extends Callers {
  slots: Slots;
  rejectionLog: RejectionLog;
}

/**
 * The hooks that decide who makes a request, for the routes of every surface alike: on the headers alone before the body is
 * read, and then, where the caller signed it, on the body before anybody parses it. A request takes a slot once its body is complete.
 */
export function authenticationHooks(
  app: FastifyInstance,
  { authenticate, limitRate, addressOf, slots, rejectionLog }: Admission,
): AuthenticationHooks {
  app.decorateRequest('authentication', null);
  const noteLimit = ({ logFields }: FastifyRequest, limit: SummedLimit) => {
    if (logFields) logFields.limit = limit;
  };
  const transfers = new SlowTransfers((request, reply) => {
    if (reply.sent) {
      rejections.inc({ limit: 'UNREAD_RESPONSES' });
      rejectionLog.add('UNREAD_RESPONSES', callerOf(principalOf(request)));
      reply.raw.destroy();
    } else {
      noteLimit(request, 'INCOMPLETE_BODIES');
      sendError(new CallerError('RATE_LIMITED', INCOMPLETE, { retryAfter: 1 }), request, reply);
    }
  });
  app.addHook('onClose', async () => transfers.close());
  // On every route. Whether a response is read soon is no reason to keep others waiting.
  app.addHook('onSend', (_request, reply, _payload, done) => {
    slots.leave(reply.raw);
    done();
  });
  return {
    async onRequest(request, reply) {
      const { method, url = '', headersDistinct } = request.raw;
      const sent = { method: method ?? '', url, headers: headersDistinct };
      request.authentication = await authenticate({ ...sent, address: addressOf(request) }).catch(
        rejectInNextTurn,
      );
      slots.leaveAuthentication(reply.raw);
    },
    async preParsing(request, reply, payload) {
      if (!request.raw.complete) transfers.begin(request, reply);
      const { bodyHash } = request.authentication ?? {};
      if (!bodyHash) return payload;
      try {
        return await requireBody(payload, bodyHash, request.routeOptions.bodyLimit);
      } catch (error) {
        // The rest of the body may still be on its way.
        reply.header('connection', 'close');
        throw error;
      }
    },
    preValidation(request, reply, done) {
      transfers.end(request);
      const principal = principalOf(request);
      slots.take(principal, reply.raw, (error) => {
        if (error) noteLimit(request, 'LOAD');
        if (error) done(error);
        else limitRate(principal).then(() => done(), done);
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

const INCOMPLETE = 'Too many requests are sent whose bodies are not complete; send each body at once.';

/** What the system and the connection keep of a response that is not read. One that is not larger holds nothing else. */
const KEPT_BYTES = 65_536;

/** A stream may be of any size. */
function isLarge(payload: unknown): boolean {
  if (typeof payload === 'string' || Buffer.isBuffer(payload)) return payload.length > KEPT_BYTES;
  return payload !== undefined && payload !== null;
}

/** As the log names a caller. */
export function callerOf({ subject, organizationId }: Principal): RejectedCaller {
  return { principal: subject, organization: organizationId };
}

/**
 * Rejects when a body that came with the head has been read: before, the connection would be closed, and each rejected request would
 * cost a new one.
 */
async function rejectInNextTurn(error: unknown): Promise<never> {
  await setImmediate();
  throw error;
}

/** Who makes a request of a route with these hooks. */
export function principalOf({ authentication }: FastifyRequest): Principal {
  if (!authentication) throw new Error('a request that nobody authenticated');
  return authentication.principal;
}
