import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, MAX_CURSOR } from '../../src/read/cursor.ts';

const id = '0198f7a0-0000-7000-8000-000000000009';
const decode = (cursor: string) => decodeCursor('Customer sort_name asc', cursor, () => true);

describe('a cursor', () => {
  it('is never longer than the maximum', () => {
    const key = '\u{10400}'.repeat(400);
    const cursor = encodeCursor('Customer sort_name asc', { key, id });
    expect(cursor.length).toBeLessThan(MAX_CURSOR);
    expect(decode(cursor)).toEqual({ key, id });
  });

  it('is rejected if it is longer than the maximum', () => {
    const cursor = encodeCursor('Customer sort_name asc', { key: 'x'.repeat(MAX_CURSOR), id });
    expect(() => decode(cursor)).toThrow('The cursor does not belong to this connection.');
  });
});
