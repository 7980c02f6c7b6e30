import { CallerError } from '../../errors.ts';
import type { LastUse } from '../credentials/last-use.ts';
import type { RecentSuccesses } from '../credentials/recent-successes.ts';
import type { FailureThrottle } from '../failure-throttle.ts';
import type { Guard } from './authenticate.ts';
import { bearerOf } from './claimed-identity.ts';

export interface GuardParts {
  throttle: FailureThrottle;
  successes: RecentSuccesses;
  lastUse: LastUse;
}

/** Throttles addresses with many failures, except for credentials that succeeded recently. */
export function guardWith({ throttle, successes, lastUse }: GuardParts): Guard {
  return {
    admit(request, strategy) {
      const seconds = throttle.secondsLeft(request.address);
      if (seconds > 0 && !(strategy && successes.has(strategy.claimed(request)))) throw throttled(seconds);
    },
    failed({ address }) {
      void throttle.count(address);
    },
    succeeded(principal) {
      const { strategy, subject, userId } = principal;
      successes.add(strategy === 'bearer' ? bearerOf(userId ?? '') : subject);
      lastUse.add(principal);
    },
  };
}

function throttled(seconds: number): CallerError {
  const message = 'Too many failed authentications from this address; retry later.';
  return new CallerError('RATE_LIMITED', message, { limit: 'FAILED_AUTHENTICATION', retryAfter: seconds });
}
