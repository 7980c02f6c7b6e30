import fc from 'fast-check';

const natural = (max: number) => fc.noBias(fc.nat(max));

/** Random choices. fast-check repeats them from a seed, and shrinks them towards zero, false and the first item. */
export class Choices {
  readonly #draw: fc.GeneratorValue;

  constructor(draw: fc.GeneratorValue) {
    this.#draw = draw;
  }

  upTo(max: number): number {
    return this.#draw(natural, max);
  }

  chance(percent: number): boolean {
    return this.upTo(99) >= 100 - percent;
  }

  oneOf<T>(items: readonly T[]): T {
    if (items.length === 0) throw new Error('there is nothing to choose from');
    return items[this.upTo(items.length - 1)] as T;
  }

  /** Returns up to `max` of the items, in their order. */
  some<T>(items: readonly T[], max: number): T[] {
    const chosen = new Set(Array.from({ length: this.upTo(max) }, () => this.oneOf(items)));
    return items.filter((item) => chosen.has(item));
  }
}
