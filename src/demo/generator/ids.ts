import { parse, v7 } from 'uuid';
import { SeededRandom } from './seeded-random.ts';

/**
 * Generates UUIDs version 7 from a seed. The organization is part of the seed: ids are unique across
 * organizations, and two organizations can have customers of the same seed.
 */
export class Ids {
  readonly #seed: number[];
  readonly #random = new SeededRandom();
  readonly #randomBytes = new Uint8Array(16);
  #sequence = 0;

  constructor(seed: number, organizationId: string) {
    this.#seed = [seed, ...wordsOf(organizationId)];
    this.reseed(0);
  }

  /** After this call, ids depend only on the seed and this number, not on earlier ids. */
  reseed(index: number): void {
    this.#random.reseed(...this.#seed, index);
    this.#sequence = this.#random.integer(0, 0x3fffffff);
  }

  /** Returns an id with this timestamp. Ids with the same timestamp sort in the order of creation. */
  at(instant: Date): string {
    for (let index = 10; index < 16; index += 1) this.#randomBytes[index] = this.#random.integer(0, 255);
    this.#sequence += 1;
    return v7({ msecs: instant.getTime(), seq: this.#sequence, random: this.#randomBytes });
  }
}

/** Returns the 128 bits of a UUID as four 32-bit integers. */
function wordsOf(uuid: string): number[] {
  const bytes = Buffer.from(parse(uuid));
  return [0, 4, 8, 12].map((offset) => bytes.readInt32BE(offset));
}
