import { CallerError } from '../../errors.ts';
import type { Principal } from '../principal.ts';

/** What of a request tells who makes it. */
export interface AuthRequest {
  method: string;
  /** The request target exactly as it was sent, query included. */
  url: string;
  /** Each header with all its values: one that was sent twice has two. */
  headers: NodeJS.Dict<string[]>;
  /** Where it comes from; null where that may be a proxy that many callers share. */
  address: string | null;
}

/** Who makes a request, and what its body must be for the proof to hold. */
export interface AuthenticationResult {
  principal: Principal;
  /** SHA-256 of the body that was signed; null where the proof does not cover the body. */
  bodyHash: Buffer | null;
}

/** A way to prove who one is. */
export interface AuthStrategy {
  /** Whether a request tries this way. */
  appliesTo(request: AuthRequest): boolean;
  /** Who makes the request, or null when the proof does not hold. */
  authenticate(request: AuthRequest): Promise<AuthenticationResult | null>;
}

/** A way in with its name, and the credential that a request claims to have, for the log and the throttle. */
export interface NamedStrategy extends AuthStrategy {
  strategy: Principal['strategy'];
  claimed(request: AuthRequest): string;
}

/** What a request without a valid credential tried. */
export interface Tried {
  strategy: Principal['strategy'] | 'several' | 'none';
  /** As it was sent, so it may be a secret. */
  claimed?: string;
}

/** Its answer is one for all causes; the log says what was tried. */
export class Unauthenticated extends CallerError {
  readonly tried: Tried;

  constructor(tried: Tried) {
    super('UNAUTHENTICATED');
    this.tried = tried;
  }
}

export type Authenticate = (request: AuthRequest) => Promise<AuthenticationResult>;

/** Runs before the credential of a request is checked, and is notified of the outcome. */
export interface Guard {
  /** Throws when the request must be rejected without a check. */
  admit(request: AuthRequest, strategy: NamedStrategy | undefined): void;
  failed(request: AuthRequest): void;
  succeeded(principal: Principal): void;
}

/**
 * Decides who makes a request before anything else happens. Throws UNAUTHENTICATED, with one message for all causes: no
 * credential, an unknown one, a wrong secret, a revoked one, or several ways at once, of which nobody knows which is meant.
 */
export function authenticator(strategies: readonly NamedStrategy[], guard: Guard): Authenticate {
  return async (request) => {
    const [strategy, ...others] = strategies.filter((candidate) => candidate.appliesTo(request));
    if (!strategy) throw new Unauthenticated({ strategy: 'none' });
    const only = others.length === 0 ? strategy : undefined;
    guard.admit(request, only);
    const proof = await only?.authenticate(request);
    if (proof) {
      guard.succeeded(proof.principal);
      return proof;
    }
    guard.failed(request);
    throw new Unauthenticated(
      only ? { strategy: only.strategy, claimed: only.claimed(request) } : { strategy: 'several' },
    );
  };
}
