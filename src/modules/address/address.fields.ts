import type { CustomerAggregate } from '../../aggregate/customer-aggregate.ts';
import { type Fields, list, object, pii } from '../../update/fields.ts';
import type { JsonObject } from '../../update/presence.ts';
import { country, oneOf, scalarList } from '../../values/formats.ts';
import { text, textParser } from '../../values/text.ts';
import type { Item } from '../common/customer-list.ts';
import { ADDRESS_PURPOSES } from './address.entity.ts';

const MAX_TAGS = 100;

/** Fields of an address, without its purpose, which never changes. */
export const addressFields: Fields = {
  line1: pii(text({ required: true })),
  line2: pii(text()),
  line3: pii(text()),
  city: pii(text()),
  county: pii(text()),
  state: text(),
  postcode: pii(text({ max: 50 })),
  country: country({ required: true }),
  tags: scalarList(textParser({ max: 100 }), MAX_TAGS, { empty: [] }),
  status: text(),
};

/**
 * The list of a customer's own addresses. REGISTRATION and RESIDENTIAL are matched by purpose, others by all
 * their lines.
 */
export const addresses = list(
  object({ ...addressFields, purpose: oneOf(ADDRESS_PURPOSES, { required: true }) }),
  { identityKeys: (address) => [keyOf(address)] },
);

const LINES = ['line2', 'line3', 'city', 'county', 'state', 'postcode', 'country'];

function keyOf({ purpose, line1, ...rest }: JsonObject): string | null {
  if (purpose === 'REGISTRATION' || purpose === 'RESIDENTIAL') return purpose;
  return line1 ? JSON.stringify([line1, ...LINES.map((name) => rest[name] ?? null)]) : null;
}

type UniquePurpose = 'REGISTRATION' | 'RESIDENTIAL';

/** Returns the address with this purpose, or null. At most one exists. */
export function addressFor({ addresses = [] }: CustomerAggregate, purpose: UniquePurpose): Item | null {
  return addresses.find((address) => address.purpose === purpose) ?? null;
}

/** Returns the customer with a new address for this purpose, or without one if the address is null. */
export function withAddressFor(
  aggregate: CustomerAggregate,
  purpose: UniquePurpose,
  address: JsonObject | null,
): CustomerAggregate {
  const others = (aggregate.addresses ?? []).filter((each) => each.purpose !== purpose);
  return {
    ...aggregate,
    addresses: address ? [...others, { ...address, purpose } as unknown as Item] : others,
  };
}
