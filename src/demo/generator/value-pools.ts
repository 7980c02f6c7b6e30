import { Faker } from '@faker-js/faker';
import type { Country } from './countries.ts';
import { Dice } from './seeded-random.ts';

/** A number of texts that are made when they are first picked. Each is decided by its place alone, whoever comes first. */
class Pool {
  readonly #size: number;
  readonly #make: (place: number) => string;
  readonly #made: string[] = [];

  constructor(size: number, make: (place: number) => string) {
    this.#size = size;
    this.#make = make;
  }

  pick(dice: Dice): string {
    const place = dice.whole(0, this.#size - 1);
    this.#made[place] ??= this.#make(place);
    return this.#made[place];
  }
}

/**
 * What customers of a country have in common, as people do: towns, streets, trades. Faker composes each of them from
 * patterns, which would take longer than all the rest of a customer.
 */
export interface Stock {
  cities: Pool;
  streetAddresses: Pool;
  secondaryAddresses: Pool;
  companies: Pool;
  goods: Pool;
}

export function stockOf({ locale }: Country): Stock {
  const dice = new Dice();
  const faker = new Faker({ locale, randomizer: dice.randomizer });
  const pool = (size: number, make: () => string) =>
    new Pool(size, (place) => {
      dice.beginAt(0, place);
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
