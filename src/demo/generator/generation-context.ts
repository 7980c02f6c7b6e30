import type { Faker } from '@faker-js/faker';
import type { Country } from './countries.ts';
import type { Ids } from './ids.ts';
import type { Dice } from './seeded-random.ts';
import type { Stock } from './value-pools.ts';

/** What the parts of one customer are made from. */
export interface Draft {
  dice: Dice;
  ids: Ids;
  /** Those of the customer's country. */
  faker: Faker;
  stock: Stock;
  country: Country;
  countries: readonly Country[];
  seed: number;
  /** The customer's place among those of its seed. */
  index: number;
  organizationId: string;
  customerId: string;
  createdAt: Date;
  updatedAt: Date;
  /** The present, as far as the data are concerned. */
  now: Date;
}

/** What every row of a customer's belongings begins with. */
export function belonging({ ids, organizationId, customerId, createdAt }: Draft, at: Date = createdAt) {
  return { id: ids.at(at), organization: organizationId, customer: customerId };
}

/** The customer's own country most of the time, else any. */
export function mostlyOwnCountry({ dice, country, countries }: Draft): Country {
  return dice.chance(0.9) ? country : dice.pick(countries);
}
