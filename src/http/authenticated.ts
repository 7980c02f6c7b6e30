import { setImmediate } from 'node:timers/promises';
import type {
  FastifyInstance,
  FastifyRequest,
  onRequestAsyncHookHandler,
  preParsingAsyncHookHandler,
} from 'fastify';
import type { Principal } from '../access/principal.ts';
import type { LimitRate } from '../access/rate-limit.ts';
import type { Authenticate, Proof } from '../access/ways/authenticate.ts';
import type { ClientAddress } from './client-address.ts';
import { requireBody } from './signed-body.ts';

declare module 'fastify' {
  interface FastifyRequest {
    proof: Proof | null;
  }
}

/** What a route needs whose callers must be known. */
export interface Authenticated {
  onRequest: onRequestAsyncHookHandler;
  preParsing: preParsingAsyncHookHandler;
}

/**
 * The hooks that decide who makes a request, for the routes of every surface alike: on the headers alone before the body is
 * read, and then, where the caller signed it, on the body before anybody parses it.
 */
export function authenticated(
  app: FastifyInstance,
  authenticate: Authenticate,
  limitRate: LimitRate,
  addressOf: ClientAddress,
): Authenticated {
  app.decorateRequest('proof', null);
  return {
    async onRequest(request) {
      const { method, url = '', headersDistinct } = request.raw;
      const sent = { method: method ?? '', url, headers: headersDistinct };
      request.proof = await authenticate({ ...sent, address: addressOf(request) }).catch(rejectInNextTurn);
      await limitRate(request.proof.principal);
    },
    async preParsing({ proof, routeOptions }, reply, payload) {
      if (!proof?.bodyHash) return payload;
      try {
        return await requireBody(payload, proof.bodyHash, routeOptions.bodyLimit);
      } catch (error) {
        // The rest of the body may still be on its way.
        reply.header('connection', 'close');
        throw error;
      }
    },
  };
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
export function principalOf({ proof }: FastifyRequest): Principal {
  if (!proof) throw new Error('a request that nobody authenticated');
  return proof.principal;
}
