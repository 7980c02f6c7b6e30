import { CallerError } from '../../errors.ts';
import type { Principal } from '../principal.ts';

/** The parts of a request that authentication uses. */
export interface AuthRequest {
  method: string;
  /** The request target exactly as it was sent, query included. */
  url: string;
  /** Each header with all its values: a header that was sent twice has two. */
  headers: NodeJS.Dict<string[]>;
  /** The client's address; null if it may be a proxy that many callers share. */
  address: string | null;
}

/** The caller of a request, and the hash that its body must have. */
export interface AuthenticationResult {
  principal: Principal;
  /** SHA-256 of the signed body; null if the credential does not cover the body. */
  bodyHash: Buffer | null;
}

/** A method of authentication. */
export interface AuthStrategy {
  /** Whether a request uses this strategy. */
  appliesTo(request: AuthRequest): boolean;
  /** Returns the caller, or null if the credential is not valid. */
  authenticate(request: AuthRequest): Promise<AuthenticationResult | null>;
}

/**
 * A strategy with its name, and the credential that a request claims to have, for the log and the throttle.
 */
export interface NamedStrategy extends AuthStrategy {
  strategy: Principal['strategy'];
  claimed(request: AuthRequest): string;
}

/** How a request without a valid credential tried to authenticate. */
export interface Tried {
  strategy: Principal['strategy'] | 'several' | 'none';
  /** As it was sent, so it may be a secret. */
  claimed?: string;
}

/** All causes produce the same response; only the log says what was tried. */
export class Unauthenticated extends CallerError {
  readonly tried: Tried;

  constructor(tried: Tried) {
    super('UNAUTHENTICATED');
    this.tried = tried;
  }
}

export type Authenticate = (request: AuthRequest) => Promise<AuthenticationResult>;

/** Runs before the credential of a request is verified, and is notified of the outcome. */
export interface Guard {
  /** Throws if the request must be rejected without verification. */
  admit(request: AuthRequest, strategy: NamedStrategy | undefined): void;
  failed(request: AuthRequest): void;
  succeeded(principal: Principal): void;
}

/**
 * Determines the caller of a request before anything else happens. Throws UNAUTHENTICATED, with one message
 * for all causes: no credential, an unknown or revoked one, a wrong secret, or several strategies at once,
 * because it would be ambiguous which one is meant.
 */
export function authenticator(strategies: readonly NamedStrategy[], guard: Guard): Authenticate {
  return async (request) => {
    const [strategy, ...others] = strategies.filter((candidate) => candidate.appliesTo(request));
    if (!strategy) throw new Unauthenticated({ strategy: 'none' });
    const only = others.length === 0 ? strategy : undefined;
    guard.admit(request, only);
    const result = await only?.authenticate(request);
    if (result) {
      guard.succeeded(result.principal);
      return result;
    }
    guard.failed(request);
    throw new Unauthenticated(
      only ? { strategy: only.strategy, claimed: only.claimed(request) } : { strategy: 'several' },
    );
  };
}
