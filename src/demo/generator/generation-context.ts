import type { Faker } from '@faker-js/faker';
import type { Country } from './countries.ts';
import type { Ids } from './ids.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { ValuePools } from './value-pools.ts';

/** What the parts of one customer are made from. */
export interface GenerationContext {
  random: SeededRandom;
  ids: Ids;
  /** Those of the customer's country. */
  faker: Faker;
  pools: ValuePools;
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
export function owned(
  { ids, organizationId, customerId, createdAt }: GenerationContext,
  at: Date = createdAt,
) {
  return { id: ids.at(at), organization: organizationId, customer: customerId };
}

/** The customer's own country most of the time, else any. */
export function mostlyOwnCountry({ random, country, countries }: GenerationContext): Country {
  return random.chance(0.9) ? country : random.pick(countries);
}
