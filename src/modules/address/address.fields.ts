import type { CustomerDocument, Item } from '../../aggregate/customer-aggregate.ts';
import { type Fields, list, object, personal } from '../../update/fields.ts';
import type { Tree } from '../../update/presence.ts';
import { country, oneOf, values } from '../../values/formats.ts';
import { text, textJudge } from '../../values/text.ts';
import { ADDRESS_PURPOSES } from './address.entity.ts';

const MOST_TAGS = 100;

/** What an address holds beside its purpose, which never changes. */
export const addressFields: Fields = {
  line1: personal(text({ required: true })),
  line2: personal(text()),
  line3: personal(text()),
  city: personal(text()),
  county: personal(text()),
  state: text(),
  postcode: personal(text({ most: 50 })),
  country: country({ required: true }),
  tags: values(textJudge({ most: 100 }), MOST_TAGS, { empty: [] }),
  status: text(),
};

/** A customer's own addresses as one list. Those of a purpose that there is once are recognized by it, others by all their lines. */
export const addresses = list(
  object({ ...addressFields, purpose: oneOf(ADDRESS_PURPOSES, { required: true }) }),
  { keysOf: (address) => [keyOf(address)] },
);

const LINES = ['line2', 'line3', 'city', 'county', 'state', 'postcode', 'country'];

function keyOf({ purpose, line1, ...rest }: Tree): string | null {
  if (purpose === 'REGISTRATION' || purpose === 'RESIDENTIAL') return purpose;
  return line1 ? JSON.stringify([line1, ...LINES.map((name) => rest[name] ?? null)]) : null;
}

type SlotPurpose = 'REGISTRATION' | 'RESIDENTIAL';

/** The address of a purpose that there is at most once. */
export function addressFor({ addresses = [] }: CustomerDocument, purpose: SlotPurpose): Item | null {
  return addresses.find((address) => address.purpose === purpose) ?? null;
}

/** The customer with another address of that purpose, or with none. */
export function withAddressFor(
  document: CustomerDocument,
  purpose: SlotPurpose,
  address: Tree | null,
): CustomerDocument {
  const others = (document.addresses ?? []).filter((each) => each.purpose !== purpose);
  return {
    ...document,
    addresses: address ? [...others, { ...address, purpose } as unknown as Item] : others,
  };
}
