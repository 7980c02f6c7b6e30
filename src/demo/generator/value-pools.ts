import { Faker } from '@faker-js/faker';
import type { Country } from './countries.ts';
import { SeededRandom } from './seeded-random.ts';

/**
 * A fixed number of texts, generated on first use. Each text depends only on its index, not on the order of
 * use.
 */
class Pool {
  readonly #size: number;
  readonly #make: (index: number) => string;
  readonly #texts: string[] = [];

  constructor(size: number, make: (index: number) => string) {
    this.#size = size;
    this.#make = make;
  }

  pick(random: SeededRandom): string {
    const index = random.integer(0, this.#size - 1);
    this.#texts[index] ??= this.#make(index);
    return this.#texts[index];
  }
}

/**
 * Values that customers of a country share, such as cities, streets and goods. Faker composes each value from
 * patterns; without pools this would take longer than the rest of a customer.
 */
export interface ValuePools {
  cities: Pool;
  streetAddresses: Pool;
  secondaryAddresses: Pool;
  companies: Pool;
  goods: Pool;
}

export function valuePoolsOf({ locale }: Country): ValuePools {
  const random = new SeededRandom();
  const faker = new Faker({ locale, randomizer: random.randomizer });
  const pool = (size: number, make: () => string) =>
    new Pool(size, (index) => {
      random.reseed(0, index);
      return make();
    });
  return {
    cities: pool(300, () => faker.location.city()),
    streetAddresses: pool(3_000, () => faker.location.streetAddress()),
    secondaryAddresses: pool(300, () => faker.location.secondaryAddress()),
    companies: pool(1_000, () => faker.company.name()),
    goods: pool(300, () => `${faker.commerce.productAdjective()} ${faker.commerce.product()}`),
  };
}
