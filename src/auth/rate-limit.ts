import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Pool, QueryConfig } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { queryPool } from '../db/query.ts';
import { CallerError, databaseError } from '../errors.ts';
import { monotonicNow } from './monotonic-clock.ts';
import type { Principal } from './principal.ts';

/** Throws RATE_LIMITED if the credential exceeded its limit. */
export type EnforceRateLimit = (principal: Principal) => Promise<void>;

/** The remaining requests that this process leased from a credential's limit, until its minute ends. */
interface Lease {
  remaining: number;
  /** In milliseconds of `monotonicNow`. */
  endsAt: number;
  /** Whether the limit has no requests left to lease. */
  exhausted: boolean;
  /** The pending lease; concurrent requests share it. */
  pending: Promise<void> | null;
}

/** Requests per lease, so that few requests query the database. */
const MAX_LEASE = 100;
const SECONDS = 60;

/**
 * Limits the requests of each credential per minute. The minute starts with the first request. Requests are
 * counted in the database for all processes together and leased in groups. The limit is never exceeded; it
 * can be undershot when one process still holds unused leases.
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
    const lease = leases.get(key) ?? { remaining: 0, endsAt: 0, exhausted: false, pending: null };
    leases.set(key, lease);
    while (!takeFrom(lease)) {
      lease.pending ??= acquireLease(limiter, key, size, lease).finally(() => {
        lease.pending = null;
      });
      await lease.pending;
    }
  };
}

/**
 * Takes one request from the lease; false if a new lease is needed. Throws RATE_LIMITED if the limit is used
 * up.
 */
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

/** Hashes the key: it contains part of a token and may be longer than the column. */
async function consume(limiter: RateLimiterPostgres, key: string, size: number): Promise<RateLimiterRes> {
  const name = createHash('sha256').update(key).digest('base64url');
  try {
    const result = await limiter.consume(name, size).catch(resultOf);
    if (result.msBeforeNext <= 2 * SECONDS * 1_000) return result;
    // The window is longer than clock differences between servers can explain: the clock was set back after
    // it started. Start a new window.
    await limiter.delete(name);
    return await limiter.consume(name, size).catch(resultOf);
  } catch (error) {
    throw databaseError(error);
  }
}

/** The limiter throws its result when the limit is exceeded; return it like any other. */
function resultOf(result: unknown): RateLimiterRes {
  if (result instanceof RateLimiterRes) return result;
  throw result;
}
