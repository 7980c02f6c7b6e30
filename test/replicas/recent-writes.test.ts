import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecentWrites } from '../../src/replicas/recent-writes.ts';

let now: number;

/** The cache reads the time from the object that was global when it was loaded, and caches it with a timer. */
beforeEach(() => {
  now = performance.now();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function advance(milliseconds: number): void {
  now += milliseconds;
  vi.advanceTimersByTime(milliseconds);
}

describe('the last write of a credential', () => {
  it('is remembered for thirty seconds', () => {
    const writes = new RecentWrites();
    writes.add('a', 7n);
    advance(29_000);
    expect([writes.locationFor('a'), writes.locationFor('b')]).toEqual([7n, 0n]);
    advance(1_500);
    expect(writes.locationFor('a')).toBe(0n);
  });

  it('is the one with the highest location, also if another ended later', () => {
    const writes = new RecentWrites();
    for (const location of [7n, 9n, 8n]) writes.add('a', location);
    expect(writes.locationFor('a')).toBe(9n);
  });

  it('stays unknown for thirty seconds, also after further writes', () => {
    const writes = new RecentWrites();
    writes.add('a', null);
    advance(20_000);
    writes.add('a', 7n);
    expect(writes.locationFor('a')).toBe('unknown');
    advance(10_500);
    expect(writes.locationFor('a')).toBe(7n);
  });
});
