import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Principal } from '../../src/auth/principal.ts';
import { rateLimiter } from '../../src/auth/rate-limit.ts';
import { poolOf } from '../../src/db/pool.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

let database: TestDatabase;
let pool: Awaited<ReturnType<typeof poolOf>>;

beforeAll(async () => {
  database = await testDatabase();
  pool = await poolOf(database.orm);
});
afterAll(() => database.close());
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

let callers = 0;

function caller(subject = `caller ${callers++}`): Principal {
  return { organizationId: 'a', subject, scopes: new Set(), userId: null, strategy: 'key' };
}

async function passed(requests: Promise<void>[]): Promise<number> {
  const outcomes = await Promise.allSettled(requests);
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') expect(outcome.reason.extensions.code).toBe('RATE_LIMITED');
  }
  return outcomes.filter(({ status }) => status === 'fulfilled').length;
}

const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));

async function statementsDuring(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pool, 'connect');
  await work();
  const { length } = query.mock.calls;
  query.mockRestore();
  return length;
}

describe('the limit of a credential', () => {
  it.each([1, 2, 7, 10, 99, 100, 101, 1_000, 1_234])('lets exactly %i pass, all at once', async (limit) => {
    const limitRate = rateLimiter(pool, limit);
    const who = caller();
    expect(await passed(times(limit + 50, () => limitRate(who)))).toBe(limit);
    expect(await passed([limitRate(who)])).toBe(0);
  });

  it('is one of each credential', async () => {
    const limitRate = rateLimiter(pool, 5);
    const [one, two] = [caller(), caller()];
    expect(await passed(times(20, (index) => limitRate(index % 2 ? one : two)))).toBe(10);
  });

  it('says when the minute ends, in whole seconds, and begins again then', async () => {
    const limitRate = rateLimiter(pool, 3);
    const who = caller();
    expect(await passed(times(3, () => limitRate(who)))).toBe(3);
    vi.setSystemTime(Date.now() + 20_500);
    await expect(limitRate(who)).rejects.toMatchObject({ details: { retryAfter: 40 } });
    vi.setSystemTime(Date.now() + 40_000);
    expect(await passed(times(5, () => limitRate(who)))).toBe(3);
  });

  it('takes a statement for a lease, and none once the limit is reached', async () => {
    const limitRate = rateLimiter(pool, 1_000);
    const who = caller();
    expect(await statementsDuring(() => passed(times(1_000, () => limitRate(who))))).toBe(10);
    expect(await statementsDuring(() => passed([limitRate(who)]))).toBe(0);
    expect(await statementsDuring(() => passed(times(100, () => limitRate(who))))).toBe(0);
  });

  it('is one over several processes, of which each may have a lease left', async () => {
    const who = caller();
    const processes = times(3, () => rateLimiter(pool, 100));
    const together = await passed(times(600, (index) => processes[index % 3]?.(who) ?? Promise.reject()));
    expect(together).toBe(100);
  });

  it('takes any subject', async () => {
    expect(await passed([rateLimiter(pool, 1)(caller('\0'.repeat(10_000)))])).toBe(1);
  });

  it('is no reason to let requests pass that cannot be counted', async () => {
    const failing = vi.spyOn(pool, 'connect').mockImplementation(() => {
      throw Object.assign(new Error(), { code: 'ECONNREFUSED' });
    });
    const limitRate = rateLimiter(pool, 5);
    const who = caller();
    await expect(limitRate(who)).rejects.toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE' } });
    failing.mockRestore();
    expect(await passed([limitRate(who)])).toBe(1);
  });
});
