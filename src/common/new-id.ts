import { v7 } from 'uuid';

const BYTES_PER_ID = 16;

/** Random bytes of the operating system for the next 256 ids. A call of its own for each id costs more than the id. */
const pool = new Uint8Array(256 * BYTES_PER_ID);
let position = pool.length;

/** Milliseconds and number of the previous id. */
let last = 0;
let sequence = 0;

/** Creates an id: a UUID version 7. The ids of a process sort in the order in which they are created. */
export function newId(): string {
  const random = takeRandomBytes();
  advance(random);
  const id = v7({ random, msecs: last, seq: sequence });
  random.fill(0);
  return id;
}

/** Returns bytes that no other id gets. */
function takeRandomBytes(): Uint8Array {
  if (position === pool.length) {
    crypto.getRandomValues(pool);
    position = 0;
  }
  position += BYTES_PER_ID;
  return pool.subarray(position - BYTES_PER_ID, position);
}

const MAX_SEQUENCE = 0xffff_ffff;

/**
 * Counts within a millisecond, as RFC 9562 recommends (section 6.2, method 1), and while the clock is behind the previous id.
 * A new millisecond begins at a random number that leaves half of the range.
 */
function advance(random: Uint8Array): void {
  const now = Date.now();
  if (now > last) {
    last = now;
    sequence = new DataView(random.buffer, random.byteOffset).getUint32(0) >>> 1;
  } else if (sequence < MAX_SEQUENCE) {
    sequence += 1;
  } else {
    last += 1;
    sequence = 0;
  }
}
