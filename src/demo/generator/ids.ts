import { parse, v7 } from 'uuid';
import { SeededRandom } from './seeded-random.ts';

/**
 * UUIDs version 7 that a seed decides. The organization is mixed in: keys are unique beyond it, and two organizations
 * may well get customers of one seed.
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

  /** The ids that follow depend on this number beside the seed, and on none that were made before. */
  reseed(index: number): void {
    this.#random.reseed(...this.#seed, index);
    this.#sequence = this.#random.integer(0, 0x3fffffff);
  }

  /** An id made at this instant. Ids of one instant sort in the order in which they were made. */
  at(instant: Date): string {
    for (let index = 10; index < 16; index += 1) this.#randomBytes[index] = this.#random.integer(0, 255);
    this.#sequence += 1;
    return v7({ msecs: instant.getTime(), seq: this.#sequence, random: this.#randomBytes });
  }
}

/** The 128 bits of a UUID. */
function wordsOf(uuid: string): number[] {
  const bytes = Buffer.from(parse(uuid));
  return [0, 4, 8, 12].map((offset) => bytes.readInt32BE(offset));
}
