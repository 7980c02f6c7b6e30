import type { Faker } from '@faker-js/faker';
import type { Country } from './countries.ts';
import type { Ids } from './ids.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { ValuePools } from './value-pools.ts';

/** Shared inputs for generating the parts of one customer. */
export interface GenerationContext {
  random: SeededRandom;
  ids: Ids;
  /** Faker for the locale of the customer's country. */
  faker: Faker;
  pools: ValuePools;
  country: Country;
  countries: readonly Country[];
  seed: number;
  /** Number of the customer within its seed. */
  index: number;
  organizationId: string;
  customerId: string;
  createdAt: Date;
  updatedAt: Date;
  /** The current time in the generated data. */
  now: Date;
}

/** Returns the columns that every child row of a customer has. */
export function owned(
  { ids, organizationId, customerId, createdAt }: GenerationContext,
  at: Date = createdAt,
) {
  return { id: ids.at(at), organization: organizationId, customer: customerId };
}

/** Returns the customer's own country in 9 of 10 cases, otherwise any country. */
export function mostlyOwnCountry({ random, country, countries }: GenerationContext): Country {
  return random.chance(0.9) ? country : random.pick(countries);
}
