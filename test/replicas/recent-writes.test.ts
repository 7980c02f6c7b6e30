import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecentWrites } from '../../src/replicas/recent-writes.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the last write of a credential', () => {
  it('is remembered for thirty seconds', () => {
    const writes = new RecentWrites();
    writes.add('a', 7n);
    vi.advanceTimersByTime(29_000);
    expect([writes.locationFor('a'), writes.locationFor('b')]).toEqual([7n, 0n]);
    vi.advanceTimersByTime(1_500);
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
    vi.advanceTimersByTime(20_000);
    writes.add('a', 7n);
    expect(writes.locationFor('a')).toBe('unknown');
    vi.advanceTimersByTime(10_500);
    expect(writes.locationFor('a')).toBe(7n);
  });
});
