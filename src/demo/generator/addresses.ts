import type { AddressRow } from '../customer-rows.ts';
import { between } from './calendar.ts';
import { belonging, type Draft } from './generation-context.ts';

const TAGS = ['billing', 'mailing', 'work', 'holiday home', 'former'];
const STATUSES = ['ACTIVE', 'INACTIVE', 'VERIFIED', 'UNVERIFIED'];

/** None to three addresses of the customer itself; the first is the one of which it can have but one. */
export function customerAddresses(draft: Draft, main: 'REGISTRATION' | 'RESIDENTIAL'): AddressRow[] {
  const { dice, createdAt, updatedAt } = draft;
  const addresses: AddressRow[] = [];
  if (dice.chance(0.88)) addresses.push(address(draft, main));
  for (let others = dice.pick([0, 0, 0, 0, 0, 1, 1, 2]); others > 0; others -= 1) {
    const at = between(dice, createdAt, updatedAt);
    const tags = dice.some(dice.whole(0, 2), TAGS);
    addresses.push({
      ...address(draft, 'OTHER', at),
      tags,
      status: dice.maybe(0.7, () => dice.pick(STATUSES)),
    });
  }
  return addresses;
}

/** Where a person of a business lives. */
export function residenceOf(businessPerson: string, draft: Draft): AddressRow {
  return { ...address(draft, 'RESIDENTIAL'), businessPerson };
}

function address(draft: Draft, purpose: AddressRow['purpose'], at: Date = draft.createdAt): AddressRow {
  const { dice, faker, stock, country } = draft;
  const state = stateOf(draft);
  return {
    ...belonging(draft, at),
    businessPerson: null,
    purpose,
    line1: stock.streetAddresses.pick(dice),
    line2: dice.maybe(0.35, () => stock.secondaryAddresses.pick(dice)),
    line3: dice.maybe(0.05, () => `c/o ${faker.person.lastName()}`),
    city: dice.maybe(0.97, () => stock.cities.pick(dice)),
    county: country.counties ? dice.maybe(0.5, () => faker.location.county()) : null,
    state,
    postcode: dice.maybe(0.96, () => postcodeIn(draft, state)),
    country: country.code,
    tags: [],
    status: dice.maybe(0.1, () => dice.pick(STATUSES)),
    createdAt: at,
  };
}

function stateOf({ dice, faker, country }: Draft): string | null {
  return country.states ? dice.pick(country.states) : dice.maybe(0.7, () => faker.location.state());
}

function postcodeIn({ faker, country }: Draft, state: string | null): string {
  return country.states && state ? faker.location.zipCode({ state }) : faker.location.zipCode();
}
