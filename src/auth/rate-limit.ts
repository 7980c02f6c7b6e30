import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Pool, QueryConfig } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { queryPool } from '../db/query.ts';
import { CallerError, databaseError } from '../errors.ts';
import { monotonicNow } from './monotonic-clock.ts';
import type { Principal } from './principal.ts';

/** Throws RATE_LIMITED where the credential made too many requests. */
export type EnforceRateLimit = (principal: Principal) => Promise<void>;

/** What is left of the requests that this process took from those of a credential, until its minute ends. */
interface Lease {
  remaining: number;
  /** In milliseconds of `steadyNow`. */
  endsAt: number;
  /** Whether there is no more to take. */
  exhausted: boolean;
  /** Taking more; requests of one moment wait for it together. */
  taking: Promise<void> | null;
}

/** Requests at once, so that hardly any of them asks the database. */
const MAX_LEASE = 100;
const SECONDS = 60;

/**
 * At most so many requests of each credential in a minute, which begins with its first one. They are counted in the database, for
 * all processes together, and taken from there in leases. So never more pass; fewer do where one process has requests left of a
 * lease when another one finds none.
 */
export function rateLimiter(pool: Pool, limit: number): EnforceRateLimit {
  const limiter = new RateLimiterPostgres({
    storeClient: { query: (query: QueryConfig) => queryPool(pool, query) },
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: '',
    points: limit,
    duration: SECONDS,
  });
  const size = Math.max(1, Math.min(MAX_LEASE, Math.floor(limit / 10)));
  const leases = new LRUCache<string, Lease>({ max: 10_000 });
  return async ({ organizationId, subject }) => {
    const key = `${organizationId} ${subject}`;
    const lease = leases.get(key) ?? { remaining: 0, endsAt: 0, exhausted: false, taking: null };
    leases.set(key, lease);
    while (!takeFrom(lease)) {
      lease.taking ??= acquireLease(limiter, key, size, lease).finally(() => {
        lease.taking = null;
      });
      await lease.taking;
    }
  };
}

/** Whether there was one left. Throws where there is none to be had. */
function takeFrom(lease: Lease): boolean {
  const milliseconds = lease.endsAt - monotonicNow();
  if (milliseconds <= 0) return false;
  if (lease.remaining > 0) {
    lease.remaining -= 1;
    return true;
  }
  if (!lease.exhausted) return false;
  throw new CallerError('RATE_LIMITED', undefined, { retryAfter: Math.ceil(milliseconds / 1_000) });
}

async function acquireLease(
  limiter: RateLimiterPostgres,
  key: string,
  size: number,
  lease: Lease,
): Promise<void> {
  const { msBeforeNext, consumedPoints } = await consume(limiter, key, size);
  const free = limiter.points - (consumedPoints - size);
  lease.remaining = Math.max(0, Math.min(size, free));
  lease.exhausted = free <= size;
  lease.endsAt = monotonicNow() + Math.min(Math.max(msBeforeNext, 1), SECONDS * 1_000);
}

/** A key may be as long as somebody's token says; a column is not. */
async function consume(limiter: RateLimiterPostgres, key: string, size: number): Promise<RateLimiterRes> {
  const name = createHash('sha256').update(key).digest('base64url');
  try {
    const result = await limiter.consume(name, size).catch(resultOf);
    if (result.msBeforeNext <= 2 * SECONDS * 1_000) return result;
    // No minute is so long, however far apart the clocks of servers are: this one was set back since it began. So it begins anew.
    await limiter.delete(name);
    return await limiter.consume(name, size).catch(resultOf);
  } catch (error) {
    throw databaseError(error);
  }
}

/** What the limiter throws where there is nothing left, which is an answer as well. */
function resultOf(result: unknown): RateLimiterRes {
  if (result instanceof RateLimiterRes) return result;
  throw result;
}
