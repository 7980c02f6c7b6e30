import type { Pool } from 'pg';
import type { Log } from '../common/log.ts';
import { LastUse } from './credentials/last-use.ts';
import { RecentSuccesses } from './credentials/recent-successes.ts';
import { FailureThrottle } from './failure-throttle.ts';
import type { TrustedIssuer } from './issuers/trusted-issuer.ts';
import { type Authenticate, authenticator } from './strategies/authenticate.ts';
import { guardWith } from './strategies/guard.ts';
import { authStrategies } from './strategies/index.ts';

export interface Authentication {
  authenticate: Authenticate;
  close(): Promise<void>;
}

/** Authenticates requests with every strategy, behind one throttle for failures. */
export function openAuthentication(pool: Pool, issuers: readonly TrustedIssuer[], log: Log): Authentication {
  const successes = new RecentSuccesses();
  const lastUse = new LastUse(pool, log);
  const guard = guardWith({ throttle: new FailureThrottle(), successes, lastUse });
  return {
    authenticate: authenticator(authStrategies(pool, issuers, successes), guard),
    close: () => lastUse.close(),
  };
}
