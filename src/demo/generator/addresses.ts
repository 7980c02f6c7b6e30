import type { RowOf } from '../customer-rows.ts';
import { between } from './calendar.ts';
import { type GenerationContext, owned } from './generation-context.ts';

const TAGS = ['billing', 'mailing', 'work', 'holiday home', 'former'];
const STATUSES = ['ACTIVE', 'INACTIVE', 'VERIFIED', 'UNVERIFIED'];

/**
 * Returns 0 to 3 addresses of the customer itself, including at most one with the main purpose, which comes
 * first.
 */
export function customerAddresses(
  context: GenerationContext,
  main: 'REGISTRATION' | 'RESIDENTIAL',
): RowOf<'addresses'>[] {
  const { random, createdAt, updatedAt } = context;
  const addresses: RowOf<'addresses'>[] = [];
  if (random.chance(0.88)) addresses.push(address(context, main));
  for (let others = random.pick([0, 0, 0, 0, 0, 1, 1, 2]); others > 0; others -= 1) {
    const at = between(random, createdAt, updatedAt);
    const tags = random.some(random.integer(0, 2), TAGS);
    addresses.push({
      ...address(context, 'OTHER', at),
      tags,
      status: random.maybe(0.7, () => random.pick(STATUSES)),
    });
  }
  return addresses;
}

/** Returns the residential address of a person of a business. */
export function residenceOf(businessPerson: string, context: GenerationContext): RowOf<'addresses'> {
  return { ...address(context, 'RESIDENTIAL'), businessPerson };
}

function address(
  context: GenerationContext,
  purpose: RowOf<'addresses'>['purpose'],
  at: Date = context.createdAt,
): RowOf<'addresses'> {
  const { random, faker, pools, country } = context;
  const state = stateOf(context);
  return {
    ...owned(context, at),
    businessPerson: null,
    purpose,
    line1: pools.streetAddresses.pick(random),
    line2: random.maybe(0.35, () => pools.secondaryAddresses.pick(random)),
    line3: random.maybe(0.05, () => `c/o ${faker.person.lastName()}`),
    city: random.maybe(0.97, () => pools.cities.pick(random)),
    county: country.counties ? random.maybe(0.5, () => faker.location.county()) : null,
    state,
    postcode: random.maybe(0.96, () => postcodeIn(context, state)),
    country: country.code,
    tags: [],
    status: random.maybe(0.1, () => random.pick(STATUSES)),
    createdAt: at,
  };
}

function stateOf({ random, faker, country }: GenerationContext): string | null {
  return country.states ? random.pick(country.states) : random.maybe(0.7, () => faker.location.state());
}

function postcodeIn({ faker, country }: GenerationContext, state: string | null): string {
  return country.states && state ? faker.location.zipCode({ state }) : faker.location.zipCode();
}
