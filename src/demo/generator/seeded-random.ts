import type { Randomizer } from '@faker-js/faker';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
const LETTERS_AND_DIGITS = LETTERS + DIGITS;

/**
 * Seeded random numbers; the only source of randomness in the generator. Faker's own randomizer is not used
 * because each customer has its own seed, and seeding Faker takes longer than generating a customer.
 */
export class SeededRandom {
  /** Also passed to Faker. */
  readonly randomizer: Randomizer = {
    next: () => uniformFloat64(this.#source),
    seed: () => {
      throw new Error('the randomizer is seeded with SeededRandom.reseed');
    },
  };
  #source = xoroshiro128plusFromState(stateOf([]));

  /** After this call, the random numbers depend only on these integers. */
  reseed(...seed: number[]): void {
    this.#source = xoroshiro128plusFromState(stateOf(seed));
  }

  chance(probability: number): boolean {
    return this.randomizer.next() < probability;
  }

  /** Returns the result of `make` with this probability, otherwise null. */
  maybe<T>(probability: number, make: () => T): T | null {
    return this.chance(probability) ? make() : null;
  }

  /** Returns an integer from `min` to `max`, both inclusive. */
  integer(min: number, max: number): number {
    return min + Math.floor(this.randomizer.next() * (max - min + 1));
  }

  pick<T>(items: readonly T[]): T {
    return items[this.integer(0, items.length - 1)] as T;
  }

  /** Picks one of the keys with a probability proportional to its weight. */
  weighted<Key extends string>(weights: Readonly<Partial<Record<Key, number>>>): Key {
    const entries = Object.entries(weights) as [Key, number][];
    let rest = this.randomizer.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      rest -= weight;
      if (rest < 0) return key;
    }
    throw new Error('none of the weights is above zero');
  }

  /** Picks `count` different items, or all items if there are fewer. */
  some<T>(count: number, items: readonly T[]): T[] {
    const rest = [...items];
    const chosen: T[] = [];
    while (chosen.length < count && rest.length > 0) {
      chosen.push(...rest.splice(this.integer(0, rest.length - 1), 1));
    }
    return chosen;
  }

  /**
   * Fills a pattern: `#` is a digit, `!` a digit from 2 to 9, `?` a capital letter, `*` a digit or a capital
   * letter.
   */
  fill(pattern: string): string {
    let text = '';
    for (const symbol of pattern) text += this.#fillSymbol(symbol);
    return text;
  }

  #fillSymbol(symbol: string): string {
    if (symbol === '#') return DIGITS.charAt(this.integer(0, 9));
    if (symbol === '!') return DIGITS.charAt(this.integer(2, 9));
    if (symbol === '?') return LETTERS.charAt(this.integer(0, 25));
    if (symbol === '*') return LETTERS_AND_DIGITS.charAt(this.integer(0, 35));
    return symbol;
  }
}

/**
 * Returns four 32-bit words that each depend on all numbers of the seed, so that similar seeds give unrelated
 * states.
 */
function stateOf(seed: readonly number[]): number[] {
  return [1, 2, 3, 4].map((word) =>
    seed.reduce((state, number) => mixed((state + GOLDEN) ^ number), mixed(word * GOLDEN)),
  );
}

const GOLDEN = 0x9e3779b9;

/** The finalizer of MurmurHash3: a bijective mix of 32 bits. */
function mixed(bits: number): number {
  let value = bits;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
