import { validate, version } from 'uuid';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '../../src/common/new-id.ts';

const BYTES_PER_ID = 16;

/** Returns the last five bytes of an id, which are all random. */
const randomPart = (id: string) => id.slice(-10);

describe('a new id', () => {
  it('is a UUID version 7 with the current time', () => {
    const before = Date.now();
    const id = newId();
    expect([validate(id), version(id)]).toEqual([true, 7]);
    const time = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
    expect(time).toBeGreaterThanOrEqual(before);
    expect(time).toBeLessThanOrEqual(Date.now() + 1);
  });

  it('is greater than every earlier one: a million ids are in order, so none is repeated', () => {
    let [previous, inOrder] = [newId(), 0];
    for (let count = 0; count < 1_000_000; count += 1) {
      const id = newId();
      if (id > previous) inOrder += 1;
      previous = id;
    }
    expect(inOrder).toBe(1_000_000);
  });

  it('is greater than every earlier one after the clock was set back', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const before = newId();
      vi.setSystemTime(Date.now() - 3_600_000);
      const after = Array.from({ length: 100 }, newId);
      expect([before, ...after].toSorted()).toEqual([before, ...after]);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the random bytes of ids', () => {
  const original = crypto.getRandomValues;
  let pool: Uint8Array | undefined;
  let filled = Buffer.alloc(0);

  beforeEach(() => {
    pool = undefined;
    crypto.getRandomValues = ((bytes: Uint8Array<ArrayBuffer>) => {
      pool = original.call(crypto, bytes) as Uint8Array;
      filled = Buffer.from(pool);
      return pool;
    }) as never;
  });
  afterEach(() => {
    crypto.getRandomValues = original;
  });

  /** Creates ids until the pool is filled anew, and returns the first id of the new pool. */
  function firstOfNewPool(): string {
    const before = filled;
    for (;;) {
      const id = newId();
      if (filled !== before) return id;
    }
  }

  it('are those of the system, taken one after the other and wiped after use', () => {
    const ids = [firstOfNewPool()];
    while (ids.length < filled.length / BYTES_PER_ID) ids.push(newId());
    ids.forEach((id, index) => {
      const own = filled.subarray(index * BYTES_PER_ID, (index + 1) * BYTES_PER_ID);
      expect(randomPart(id)).toBe(own.toString('hex').slice(-10));
    });
    expect(pool?.every((byte) => byte === 0)).toBe(true);
  });

  it('are wiped at once, those of later ids are not', () => {
    firstOfNewPool();
    newId();
    expect(pool?.subarray(0, 2 * BYTES_PER_ID).every((byte) => byte === 0)).toBe(true);
    expect(Buffer.from(pool ?? []).subarray(2 * BYTES_PER_ID)).toEqual(filled.subarray(2 * BYTES_PER_ID));
  });

  it('are drawn anew for each pool', () => {
    firstOfNewPool();
    const first = filled;
    firstOfNewPool();
    expect(filled.equals(first)).toBe(false);
  });
});
