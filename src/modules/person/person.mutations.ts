import type { CustomerDocument, Item } from '../../document/document.ts';
import { type Fields, list, MOST_ITEMS, object, type Together } from '../../update/fields.ts';
import { groupPut } from '../../update/group-put.ts';
import { mergePatch } from '../../update/merge-patch.ts';
import { nullableUpdate } from '../../update/nullable-update.ts';
import type { Tree } from '../../update/presence.ts';
import { type Path, type Problem, problem, Refusal } from '../../update/problem.ts';
import { put } from '../../update/put.ts';
import { country, email, flag, oneOf, phone, subdivisionsOf } from '../../values/kinds.ts';
import { note, text, tidy } from '../../values/text.ts';
import { day, today } from '../../values/time.ts';
import { requireName, requireRoom, type Section, writeSection } from '../../write/section.ts';
import type { Target } from '../../write/write.ts';
import { addressFor, withAddressFor } from '../address/address.fields.ts';
import { BELONGINGS, belongingsFields, merged, pick } from '../belongings.fields.ts';
import { RISK_LEVELS } from '../customer/customer.entity.ts';
import { MOST_CHARACTERS_OF_REGISTRY_ID, references } from '../customer/customer.fields.ts';
import { documentKey } from '../identity/identity.fields.ts';
import { dependentCount, faceImage, personFields } from './person.fields.ts';

const NAMES = { legalName: ['legalName'], firstName: ['firstName'], lastName: ['lastName'] };

/** All that a person has and a caller may write. */
const person: Section = wholePerson({ ...personFields, ...belongingsFields });

function wholePerson(fields: Fields): Section {
  return {
    fields,
    lists: BELONGINGS,
    read: (document) => pick(document, fields),
    write: merged,
    judge: (_next, document, problems) => requireName(document, NAMES, problems),
  };
}

/** banking: `POST /v1/customers`, and all that the others know of a person. */
export const createPersonCustomer = writeSection({
  operation: 'createPersonCustomer',
  type: 'PERSON',
  semantics: mergePatch,
  target: () => ({ by: 'nothing' }),
  referencePath: ({ references }, reference) => referencePlace(references as Tree[], reference),
  section: wholePerson({ ...person.fields, references }),
});

/** Where in a list of references one stands. */
export function referencePlace(sent: Tree[], reference: Tree): Path {
  return ['references', sent.findIndex(({ system }) => system === reference.system), 'value'];
}

/** A merge patch over all that a person has, for what the five systems cannot reach. */
export const patchPersonCustomer = writeSection({
  operation: 'patchPersonCustomer',
  type: 'PERSON',
  semantics: mergePatch,
  section: person,
});

/** clients: `PUT /api/v1/clients/person/{id}`. Flat, as its document is; the address is the RESIDENTIAL one. */
export const updatePersonCustomer = writeSection({
  operation: 'updatePersonCustomer',
  type: 'PERSON',
  semantics: nullableUpdate,
  section: {
    // Required is what the document's response does not call nullable.
    fields: {
      email: email({ required: true }),
      secondEmail: email(),
      mobilePhone: phone(),
      secondMobilePhone: phone(),
      addressLine1: text({ required: true }),
      city: text({ required: true }),
      postcode: text({ most: 50, required: true }),
      state: text(),
      country: country({ required: true }),
      riskLevel: oneOf(RISK_LEVELS, { required: true }),
      blocked: flag({ required: true }),
      blacklisted: flag({ required: true }),
      blacklistedComment: note(),
      kycNote: note(),
      plannedIncome: note(),
      plannedExpenditure: note(),
    },
    lists: ['addresses'],
    read: readClient,
    write: writeClient,
    judge: (next, document) => requireAddress(next, document),
  },
});

function readClient(document: CustomerDocument): Tree {
  const { contact, risk, kyc, plannedIncome, plannedExpenditure } = document;
  const { line1, city, postcode, state, country } = addressFor(document, 'RESIDENTIAL') ?? ({} as Tree);
  return {
    ...pick(contact, contactOfClients),
    ...{ addressLine1: line1, city, postcode, state, country },
    riskLevel: risk.level,
    ...pick(risk, { blocked, blacklisted, blacklistedComment }),
    kycNote: kyc.note,
    ...{ plannedIncome, plannedExpenditure },
  };
}

const contactOfClients = {
  email: email(),
  secondEmail: email(),
  mobilePhone: phone(),
  secondMobilePhone: phone(),
};
const [blocked, blacklisted, blacklistedComment] = [flag(), flag(), note()];

function writeClient(document: CustomerDocument, next: Tree): CustomerDocument {
  const { email, secondEmail, mobilePhone, secondMobilePhone, plannedIncome, plannedExpenditure } = next;
  const { riskLevel, blocked, blacklisted, blacklistedComment, kycNote } = next;
  const changed = {
    ...document,
    contact: { ...document.contact, email, secondEmail, mobilePhone, secondMobilePhone },
    risk: { level: riskLevel, blocked, blacklisted, blacklistedComment },
    kyc: { ...document.kyc, note: kycNote },
    plannedIncome,
    plannedExpenditure,
  };
  const { addressLine1: line1, city, postcode, state, country } = next;
  const sent = { line1, city, postcode, state, country };
  const stored = addressFor(document, 'RESIDENTIAL');
  const exists = stored !== null || Object.values(sent).some((value) => value != null);
  return exists ? withAddressFor(changed, 'RESIDENTIAL', { ...stored, ...sent }) : changed;
}

/** An address that is made needs a first line and a country (U17). */
function requireAddress({ addressLine1, country }: Tree, document: CustomerDocument): Problem[] {
  if (!addressFor(document, 'RESIDENTIAL')) return [];
  const missing = Object.entries({ addressLine1, country }).filter(([, value]) => value == null);
  return missing.map(([name]) => problem('FIELD_REQUIRED', [name]));
}

/** The six types of documents that registry knows. Others are kept and not shown there. */
export const REGISTRY_DOCUMENT_TYPES = [
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
    number: text({ most: 36, required: true }),
    issuingCountry: country({ required: true }),
    issuedOn: day(),
    expiresOn: day(),
  },
  {
    together: ({ issuedOn, expiresOn }) =>
      datesOfDocument(issuedOn as string | null, expiresOn as string | null),
  },
);

function datesOfDocument(issuedOn: string | null, expiresOn: string | null): ReturnType<Together> {
  if (issuedOn === null) return [];
  if (issuedOn > today()) return [[['issuedOn'], new Refusal('DATE_IN_FUTURE')]];
  return expiresOn !== null && issuedOn > expiresOn ? [[['expiresOn'], new Refusal('DATE_ORDER')]] : [];
}

const registryResidence = object(
  {
    line1: text({ least: 2, most: 200, required: true }),
    line2: text({ most: 200 }),
    city: text({ most: 100, required: true }),
    state: text({ most: 100, required: true }),
    postcode: text({ most: 20, required: true }),
    country: country({ required: true }),
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

/** registry: `PUT /customers/:CustomerID`, create or replace whole. */
export const putPersonCustomer = writeSection({
  operation: 'putPersonCustomer',
  type: 'PERSON',
  semantics: put,
  target: ({ registryId }) => registryTarget(registryId),
  targetPath: ['registryId'],
  section: {
    fields: {
      registryId: text({ most: MOST_CHARACTERS_OF_REGISTRY_ID, required: true }),
      firstName: text({ most: 50, required: true }),
      lastName: text({ most: 50, required: true }),
      middleName: text({ most: 50 }),
      dateOfBirth: day({ required: true }),
      identityDocuments: list(registryDocument, {
        keysOf: ({ type, issuingCountry, number }) => [
          documentKey({ type: { code: type }, issuingCountry, number }),
        ],
        least: 1,
        required: true,
      }),
      primaryResidence: registryResidence,
    },
    lists: ['references', 'addresses', 'identityDocuments'],
    read: readRegistered,
    write: writeRegistered,
    judge: (_next, { identityDocuments = [] }) =>
      requireRoom(identityDocuments, ['identityDocuments'], MOST_ITEMS),
  },
});

/** An id that cannot be one finds nobody, and is refused before anybody is made. */
function registryTarget(registryId: unknown): Target {
  const value = typeof registryId === 'string' ? tidy(registryId) : '';
  if (value === '' || value.includes('\0')) return { by: 'nothing' };
  return { by: 'reference', system: 'REGISTRY', value };
}

function isRegistered({ type }: Item): boolean {
  return REGISTRY_DOCUMENT_TYPES.includes((type as { code: string }).code);
}

function readRegistered(document: CustomerDocument): Tree {
  const { firstName, lastName, middleName, dateOfBirth, identityDocuments = [] } = document;
  return {
    ...{ firstName, lastName, middleName, dateOfBirth },
    identityDocuments: identityDocuments
      .filter(isRegistered)
      .map((each) => ({ ...each, type: (each.type as { code: string }).code, kept: each.type })),
    primaryResidence: addressFor(document, 'RESIDENTIAL'),
  };
}

function writeRegistered(document: CustomerDocument, next: Tree): CustomerDocument {
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
    // What registry has no field for, lines and county among it, is not left behind from another address.
    { ...(primaryResidence as Tree), line3: null, county: null },
  );
}

/** Documents that registry does not know stay where they are; those that were sent take the places of the others, in their order. */
function amongOthers(stored: Item[], sent: Item[]): Item[] {
  const next = [...sent];
  const placed = stored.flatMap((each) => (isRegistered(each) ? next.splice(0, 1) : [each]));
  return [...placed, ...next];
}

/** banking: `PUT …/identity`. */
export const updateCustomerIdentity = writeSection({
  operation: 'updateCustomerIdentity',
  type: 'PERSON',
  semantics: groupPut,
  section: {
    fields: { legalName: text({ required: true }), dateOfBirth: day(), title: text({ most: 100 }) },
    read: ({ legalName, dateOfBirth, title }) => ({ legalName, dateOfBirth, title }),
    write: (document, next) => ({ ...document, ...next }),
  },
});

/** banking: `PUT …/data`. Of the dependents it knows how many there are, and nothing of their birthdays. */
export const updateCustomerData = writeSection({
  operation: 'updateCustomerData',
  type: 'PERSON',
  semantics: groupPut,
  section: {
    fields: {
      faceImage,
      relationshipStatus: text(),
      dependentCount,
      highestEducation: text(),
      employmentStatus: text(),
    },
    read: ({ faceImage, relationshipStatus, dependents, highestEducation, employmentStatus }) => ({
      ...{ faceImage, relationshipStatus, highestEducation, employmentStatus },
      dependentCount: (dependents as Tree | null)?.count,
    }),
    write: (document, { dependentCount, ...next }) => ({
      ...document,
      ...next,
      dependents: { ...(document.dependents as Tree | null), count: dependentCount },
    }),
  },
});
