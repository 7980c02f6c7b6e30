import { CallerError } from '../../errors.ts';
import type { Principal } from '../principal.ts';

/** What of a request tells who makes it. */
export interface Attempt {
  method: string;
  /** The request target exactly as it was sent, query included. */
  url: string;
  /** Each header with all its values: one that was sent twice has two. */
  headers: NodeJS.Dict<string[]>;
}

/** Who makes a request, and what its body must be for the proof to hold. */
export interface Proof {
  principal: Principal;
  /** SHA-256 of the body that was signed; null where the proof does not cover the body. */
  bodyHash: Buffer | null;
}

/** A way to prove who one is. */
export interface WayIn {
  /** Whether a request tries this way. */
  isMeant(attempt: Attempt): boolean;
  /** Who makes the request, or null when the proof does not hold. */
  authenticate(attempt: Attempt): Promise<Proof | null>;
}

export type Authenticate = (attempt: Attempt) => Promise<Proof>;

/**
 * Decides who makes a request before anything else happens. Throws UNAUTHENTICATED, with one message for all causes: no
 * credential, an unknown one, a wrong secret, a revoked one, or several ways at once, of which nobody knows which is meant.
 */
export function authenticator(waysIn: readonly WayIn[]): Authenticate {
  return async (attempt) => {
    const [way, ...others] = waysIn.filter((candidate) => candidate.isMeant(attempt));
    const proof = others.length === 0 ? await way?.authenticate(attempt) : null;
    if (!proof) throw new CallerError('UNAUTHENTICATED');
    return proof;
  };
}
