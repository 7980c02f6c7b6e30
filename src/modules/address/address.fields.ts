import type { CustomerAggregate, Item } from '../../aggregate/customer-aggregate.ts';
import { type Fields, list, object, pii } from '../../update/fields.ts';
import type { JsonObject } from '../../update/presence.ts';
import { country, oneOf, scalarList } from '../../values/formats.ts';
import { text, textParser } from '../../values/text.ts';
import { ADDRESS_PURPOSES } from './address.entity.ts';

const MAX_TAGS = 100;

/** What an address holds beside its purpose, which never changes. */
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

/** A customer's own addresses as one list. Those of a purpose that there is once are recognized by it, others by all their lines. */
export const addresses = list(
  object({ ...addressFields, purpose: oneOf(ADDRESS_PURPOSES, { required: true }) }),
  { identityKeys: (address) => [keyOf(address)] },
);

const LINES = ['line2', 'line3', 'city', 'county', 'state', 'postcode', 'country'];

function keyOf({ purpose, line1, ...rest }: JsonObject): string | null {
  if (purpose === 'REGISTRATION' || purpose === 'RESIDENTIAL') return purpose;
  return line1 ? JSON.stringify([line1, ...LINES.map((name) => rest[name] ?? null)]) : null;
}

type SlotPurpose = 'REGISTRATION' | 'RESIDENTIAL';

/** The address of a purpose that there is at most once. */
export function addressFor({ addresses = [] }: CustomerAggregate, purpose: SlotPurpose): Item | null {
  return addresses.find((address) => address.purpose === purpose) ?? null;
}

/** The customer with another address of that purpose, or with none. */
export function withAddressFor(
  aggregate: CustomerAggregate,
  purpose: SlotPurpose,
  address: JsonObject | null,
): CustomerAggregate {
  const others = (aggregate.addresses ?? []).filter((each) => each.purpose !== purpose);
  return {
    ...aggregate,
    addresses: address ? [...others, { ...address, purpose } as unknown as Item] : others,
  };
}
