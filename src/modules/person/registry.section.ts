import type { CustomerAggregate } from '../../aggregate/customer-aggregate.ts';
import type { CustomerSelector } from '../../aggregate/customer-selector.ts';
import { type CrossFieldRule, list, MAX_ITEMS, object, pii } from '../../update/fields.ts';
import type { JsonObject } from '../../update/presence.ts';
import { Issue } from '../../update/problem.ts';
import { country, oneOf, subdivisionsOf } from '../../values/formats.ts';
import { storedForm, text } from '../../values/text.ts';
import { birthDay, day, today } from '../../values/time.ts';
import { limitProblems, type Section } from '../../write/section-command.ts';
import { addressFor, withAddressFor } from '../address/address.fields.ts';
import type { Item } from '../common/customer-list.ts';
import { MAX_REGISTRY_ID_CHARACTERS } from '../customer/customer.fields.ts';
import { referenceOf } from '../customer/customer.mutations.ts';
import { documentKeys } from '../identity/identity.fields.ts';

/** The six document types of the registry API. It does not return or change documents of other types. */
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
    number: pii(text({ max: 36, required: true })),
    issuingCountry: country({ required: true }),
    issuedOn: pii(day()),
    expiresOn: pii(day()),
  },
  {
    crossFieldRule: ({ issuedOn, expiresOn }) =>
      documentDateIssues(issuedOn as string | null, expiresOn as string | null),
  },
);

function documentDateIssues(issuedOn: string | null, expiresOn: string | null): ReturnType<CrossFieldRule> {
  if (issuedOn === null) return [];
  const isInFuture = issuedOn > today();
  const expiresBeforeIssue = expiresOn !== null && issuedOn > expiresOn;
  return [
    ...(isInFuture ? [[['issuedOn'], new Issue('DATE_IN_FUTURE')] as const] : []),
    ...(expiresBeforeIssue ? [[['expiresOn'], new Issue('DATE_ORDER')] as const] : []),
  ];
}

/**
 * The registry API has no such fields. They are part of the replaced address, so that a put clears their old
 * values.
 */
const clearedFields = { line3: pii(text()), county: pii(text()) };

const registryResidence = object(
  {
    line1: pii(text({ min: 2, max: 200, required: true })),
    line2: pii(text({ max: 200 })),
    city: pii(text({ max: 100, required: true })),
    state: text({ max: 100, required: true }),
    postcode: pii(text({ max: 20, required: true })),
    country: country({ required: true }),
    ...clearedFields,
  },
  {
    required: true,
    crossFieldRule: ({ state, country }) =>
      subdivisionIssues(state as string | null, country as string | null),
  },
);

/** For the US and Canada, the state must be the subdivision part of its ISO 3166-2 code. */
function subdivisionIssues(state: string | null, country: string | null): ReturnType<CrossFieldRule> {
  if (state === null || (country !== 'US' && country !== 'CA')) return [];
  const allowed = subdivisionsOf(country);
  return allowed.includes(state) ? [] : [[['state'], new Issue('NOT_ALLOWED', { allowed })]];
}

/**
 * The fields that the registry API replaces, including the documents of six types and the RESIDENTIAL
 * address.
 */
export const registrySection: Section = {
  fields: {
    registryId: text({ max: MAX_REGISTRY_ID_CHARACTERS, required: true }),
    firstName: pii(text({ max: 50, required: true })),
    lastName: pii(text({ max: 50, required: true })),
    middleName: pii(text({ max: 50 })),
    dateOfBirth: pii(birthDay({ required: true })),
    identityDocuments: list(registryDocument, {
      identityKeys: ({ type, issuingCountry, number }) =>
        documentKeys({ type: { code: type, text: null }, issuingCountry, number }),
      min: 1,
      required: true,
    }),
    primaryResidence: registryResidence,
  },
  lists: ['references', 'addresses', 'identityDocuments'],
  addressPath: ['primaryResidence'],
  read,
  write,
  validate: (_next, { identityDocuments = [] }) =>
    limitProblems(identityDocuments, ['identityDocuments'], MAX_ITEMS),
};

/**
 * Selects the customer by registry id. An invalid id matches no customer, and validation rejects it before a
 * customer is created.
 */
export function registryTarget(registryId: unknown): CustomerSelector {
  const value = typeof registryId === 'string' ? storedForm(registryId) : null;
  if (value === null || value === '') return { by: 'new' };
  return { by: 'reference', system: 'REGISTRY', value };
}

function isRegistryDocument({ type }: Item): boolean {
  return REGISTRY_DOCUMENT_TYPES.includes((type as { code: string }).code);
}

function read(aggregate: CustomerAggregate): JsonObject {
  const { firstName, lastName, middleName, dateOfBirth, identityDocuments = [] } = aggregate;
  // A new customer already holds the id of the request, which has not been validated yet.
  const isStored = aggregate.version > 0;
  return {
    registryId: isStored ? referenceOf(aggregate, 'REGISTRY') : null,
    ...{ firstName, lastName, middleName, dateOfBirth },
    identityDocuments: identityDocuments
      .filter(isRegistryDocument)
      .map((each) => ({ ...each, type: (each.type as { code: string }).code, storedType: each.type })),
    primaryResidence: addressFor(aggregate, 'RESIDENTIAL'),
  };
}

function write(aggregate: CustomerAggregate, next: JsonObject): CustomerAggregate {
  const { firstName, lastName, middleName, dateOfBirth, identityDocuments, primaryResidence } = next;
  const sent = (identityDocuments as (JsonObject & { storedType?: JsonObject })[]).map(
    ({ storedType, ...each }) => ({
      ...each,
      type: storedType ?? { code: each.type, text: null },
    }),
  );
  return withAddressFor(
    {
      ...aggregate,
      ...{ firstName, lastName, middleName, dateOfBirth },
      identityDocuments: mergeRegistryDocuments(aggregate.identityDocuments ?? [], sent as unknown as Item[]),
    },
    'RESIDENTIAL',
    primaryResidence as JsonObject,
  );
}

/**
 * Documents of other types keep their positions. The sent documents fill the remaining positions in their
 * order.
 */
function mergeRegistryDocuments(stored: Item[], sent: Item[]): Item[] {
  const next = [...sent];
  const positioned = stored.flatMap((each) => (isRegistryDocument(each) ? next.splice(0, 1) : [each]));
  return [...positioned, ...next];
}
