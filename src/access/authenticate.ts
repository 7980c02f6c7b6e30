import type { IncomingHttpHeaders } from 'node:http';
import { CallerError } from '../errors.ts';
import type { Principal } from './principal.ts';

/** A way to prove who one is. */
export interface WayIn {
  /** Whether a request tries this way. */
  isMeant(headers: IncomingHttpHeaders): boolean;
  /** Who makes the request, or null when the proof does not hold. */
  authenticate(headers: IncomingHttpHeaders): Promise<Principal | null>;
}

export type Authenticate = (headers: IncomingHttpHeaders) => Promise<Principal>;

/**
 * Decides who makes a request before anything else happens. Throws UNAUTHENTICATED, with one message for all causes:
 * no credential, an unknown one, a wrong secret, a revoked one.
 */
export function authenticator(waysIn: readonly WayIn[]): Authenticate {
  return async (headers) => {
    const way = waysIn.find((candidate) => candidate.isMeant(headers));
    const principal = await way?.authenticate(headers);
    if (!principal) throw new CallerError('UNAUTHENTICATED');
    return principal;
  };
}
