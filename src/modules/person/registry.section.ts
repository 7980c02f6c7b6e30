import type { CustomerDocument, Item } from '../../aggregate/customer-aggregate.ts';
import type { Target } from '../../aggregate/customer-selector.ts';
import { list, MOST_ITEMS, object, personal, type Together } from '../../update/fields.ts';
import type { Tree } from '../../update/presence.ts';
import { Refusal } from '../../update/problem.ts';
import { country, oneOf, subdivisionsOf } from '../../values/formats.ts';
import { storedForm, text } from '../../values/text.ts';
import { birthDay, day, today } from '../../values/time.ts';
import { requireRoom, type Section } from '../../write/section-command.ts';
import { addressFor, withAddressFor } from '../address/address.fields.ts';
import { MOST_CHARACTERS_OF_REGISTRY_ID } from '../customer/customer.fields.ts';
import { referenceOf } from '../customer/customer.mutations.ts';
import { documentKeys } from '../identity/identity.fields.ts';

/** The six types of documents that registry knows. Others are kept and not shown there. */
const REGISTRY_DOCUMENT_TYPES = [
  'DRIVING_LICENSE',
  'NATIONAL_ID',
  'PASSPORT',
  'ADDRESS_PROOF',
  'RESIDENCE_PERMIT',
  'TAX_ID',
];

const registryDocument = object(
  {
    type: oneOf(REGISTRY_DOCUMENT_TYPES, { required: true }),
    number: personal(text({ most: 36, required: true })),
    issuingCountry: country({ required: true }),
    issuedOn: personal(day()),
    expiresOn: personal(day()),
  },
  {
    together: ({ issuedOn, expiresOn }) =>
      datesOfDocument(issuedOn as string | null, expiresOn as string | null),
  },
);

function datesOfDocument(issuedOn: string | null, expiresOn: string | null): ReturnType<Together> {
  if (issuedOn === null) return [];
  const isInFuture = issuedOn > today();
  const isOver = expiresOn !== null && issuedOn > expiresOn;
  return [
    ...(isInFuture ? [[['issuedOn'], new Refusal('DATE_IN_FUTURE')] as const] : []),
    ...(isOver ? [[['expiresOn'], new Refusal('DATE_ORDER')] as const] : []),
  ];
}

/** Nobody can send these to registry; what is put replaces the address, so they are not left behind from another one. */
const notInRegistry = { line3: personal(text()), county: personal(text()) };

const registryResidence = object(
  {
    line1: personal(text({ least: 2, most: 200, required: true })),
    line2: personal(text({ most: 200 })),
    city: personal(text({ most: 100, required: true })),
    state: text({ most: 100, required: true }),
    postcode: personal(text({ most: 20, required: true })),
    country: country({ required: true }),
    ...notInRegistry,
  },
  {
    required: true,
    together: ({ state, country }) => subdivision(state as string | null, country as string | null),
  },
);

/** For the USA and Canada the state is the subdivision part of its ISO 3166-2 code (U7). */
function subdivision(state: string | null, country: string | null): ReturnType<Together> {
  if (state === null || (country !== 'US' && country !== 'CA')) return [];
  const allowed = subdivisionsOf(country);
  return allowed.includes(state) ? [] : [[['state'], new Refusal('NOT_ALLOWED', { allowed })]];
}

/** A person as registry's document puts one, documents of six types and the RESIDENTIAL address among it. */
export const registrySection: Section = {
  fields: {
    registryId: text({ most: MOST_CHARACTERS_OF_REGISTRY_ID, required: true }),
    firstName: personal(text({ most: 50, required: true })),
    lastName: personal(text({ most: 50, required: true })),
    middleName: personal(text({ most: 50 })),
    dateOfBirth: personal(birthDay({ required: true })),
    identityDocuments: list(registryDocument, {
      keysOf: ({ type, issuingCountry, number }) =>
        documentKeys({ type: { code: type, text: null }, issuingCountry, number }),
      least: 1,
      required: true,
    }),
    primaryResidence: registryResidence,
  },
  lists: ['references', 'addresses', 'identityDocuments'],
  addressPath: ['primaryResidence'],
  read,
  write,
  judge: (_next, { identityDocuments = [] }) =>
    requireRoom(identityDocuments, ['identityDocuments'], MOST_ITEMS),
};

/** An id that cannot be one finds nobody, and is refused before anybody is made. */
export function registryTarget(registryId: unknown): Target {
  const value = typeof registryId === 'string' ? storedForm(registryId) : null;
  if (value === null || value === '') return { by: 'nothing' };
  return { by: 'reference', system: 'REGISTRY', value };
}

function isRegistered({ type }: Item): boolean {
  return REGISTRY_DOCUMENT_TYPES.includes((type as { code: string }).code);
}

function read(document: CustomerDocument): Tree {
  const { firstName, lastName, middleName, dateOfBirth, identityDocuments = [] } = document;
  // A new customer already holds the id of the request, which has not been validated yet.
  const isStored = document.version > 0;
  return {
    registryId: isStored ? referenceOf(document, 'REGISTRY') : null,
    ...{ firstName, lastName, middleName, dateOfBirth },
    identityDocuments: identityDocuments
      .filter(isRegistered)
      .map((each) => ({ ...each, type: (each.type as { code: string }).code, kept: each.type })),
    primaryResidence: addressFor(document, 'RESIDENTIAL'),
  };
}

function write(document: CustomerDocument, next: Tree): CustomerDocument {
  const { firstName, lastName, middleName, dateOfBirth, identityDocuments, primaryResidence } = next;
  const sent = (identityDocuments as (Tree & { kept?: Tree })[]).map(({ kept, ...each }) => ({
    ...each,
    type: kept ?? { code: each.type, text: null },
  }));
  return withAddressFor(
    {
      ...document,
      ...{ firstName, lastName, middleName, dateOfBirth },
      identityDocuments: amongOthers(document.identityDocuments ?? [], sent as unknown as Item[]),
    },
    'RESIDENTIAL',
    primaryResidence as Tree,
  );
}

/** Documents that registry does not know stay where they are; those that were sent take the places of the others, in their order. */
function amongOthers(stored: Item[], sent: Item[]): Item[] {
  const next = [...sent];
  const placed = stored.flatMap((each) => (isRegistered(each) ? next.splice(0, 1) : [each]));
  return [...placed, ...next];
}
