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
  const codes = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason.extensions.code] : []));
  expect(codes).toEqual(codes.map(() => 'RATE_LIMITED'));
  return outcomes.length - codes.length;
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

describe('the rate limit of a credential', () => {
  it.each([1, 2, 7, 10, 99, 100, 101, 1_000, 1_234])(
    'accepts exactly %i concurrent requests',
    async (limit) => {
      const limitRate = rateLimiter(pool, limit);
      const principal = caller();
      expect(await passed(times(limit + 50, () => limitRate(principal)))).toBe(limit);
      expect(await passed([limitRate(principal)])).toBe(0);
    },
  );

  it('is separate for each credential', async () => {
    const limitRate = rateLimiter(pool, 5);
    const [one, two] = [caller(), caller()];
    expect(await passed(times(20, (index) => limitRate(index % 2 ? one : two)))).toBe(10);
  });

  it('reports the seconds until the minute ends, and starts again then', async () => {
    const limitRate = rateLimiter(pool, 3);
    const principal = caller();
    expect(await passed(times(3, () => limitRate(principal)))).toBe(3);
    vi.setSystemTime(Date.now() + 20_500);
    await expect(limitRate(principal)).rejects.toMatchObject({ details: { retryAfter: 40 } });
    vi.setSystemTime(Date.now() + 40_000);
    expect(await passed(times(5, () => limitRate(principal)))).toBe(3);
  });

  it('takes one statement per lease, and none once the limit is reached', async () => {
    const limitRate = rateLimiter(pool, 1_000);
    const principal = caller();
    expect(await statementsDuring(() => passed(times(1_000, () => limitRate(principal))))).toBe(10);
    expect(await statementsDuring(() => passed([limitRate(principal)]))).toBe(0);
    expect(await statementsDuring(() => passed(times(100, () => limitRate(principal))))).toBe(0);
  });

  it('is shared by several processes, each with its own lease', async () => {
    const principal = caller();
    const processes = times(3, () => rateLimiter(pool, 100));
    const together = await passed(
      times(600, (index) => processes[index % 3]?.(principal) ?? Promise.reject()),
    );
    expect(together).toBe(100);
  });

  it('accepts any subject', async () => {
    expect(await passed([rateLimiter(pool, 1)(caller('\0'.repeat(10_000)))])).toBe(1);
  });

  it('rejects requests that cannot be counted', async () => {
    const failing = vi.spyOn(pool, 'connect').mockImplementation(() => {
      throw Object.assign(new Error(), { code: 'ECONNREFUSED' });
    });
    const limitRate = rateLimiter(pool, 5);
    const principal = caller();
    await expect(limitRate(principal)).rejects.toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE' } });
    failing.mockRestore();
    expect(await passed([limitRate(principal)])).toBe(1);
  });
});
