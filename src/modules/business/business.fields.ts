import { type Fields, list, object, pii } from '../../update/fields.ts';
import type { JsonObject } from '../../update/presence.ts';
import { coded } from '../../values/coded-value.ts';
import { country, scalarList, url } from '../../values/formats.ts';
import { money } from '../../values/money.ts';
import { note, scalar, text } from '../../values/text.ts';
import { birthDay } from '../../values/time.ts';
import { addressFields } from '../address/address.fields.ts';
import {
  documentFields,
  documentKeys,
  identityDocument,
  MAX_FILES,
  parseFileId,
} from '../identity/identity.fields.ts';
import { BUSINESS_TYPES, PERSON_ROLES, PRODUCTS } from './business.entity.ts';

/** Fields of a business only, without its registration and its persons. */
export const businessFields: Fields = {
  name: pii(text()),
  nameEnglish: pii(text()),
  businessType: coded(BUSINESS_TYPES, { spellings: { LLC: 'LIMITED_LIABILITY_COMPANY' } }),
  website: url(),
  incorporationType: text({ max: 200 }),
  accountUsage: object({
    operatingCountry: country(),
    goodsServiceDescription: note(),
    industryCategoryCode: text({ max: 100 }),
    productReference: coded(PRODUCTS),
    estimatedMonthlyRevenue: money(),
  }),
};

export const basicInfoFields: Fields = {
  role: coded(PERSON_ROLES),
  firstName: pii(text({ max: 200 })),
  lastName: pii(text({ max: 200 })),
  firstNameEnglish: pii(text({ max: 200 })),
  lastNameEnglish: pii(text({ max: 200 })),
  dateOfBirth: pii(birthDay()),
  nationality: pii(country()),
};

/** A person of a new business, with the fields of the GraphQL type. */
export const newPersons = list(
  object({ ...basicInfoFields, residentialAddress: object(addressFields), identification: identityDocument }),
  { identityKeys: (person) => personKeys(person, person.identification) },
);

/**
 * Identity keys of a person of a business (U5), in order of precedence: identity document, name and date of
 * birth, English names. A key is null if one of its parts is missing.
 */
function personKeys(names: JsonObject, document: unknown): (string | null)[] {
  const { firstName, lastName, dateOfBirth, firstNameEnglish, lastNameEnglish } = names;
  return [
    ...documentKeys((document ?? {}) as JsonObject),
    keyOf([firstName, lastName, dateOfBirth]),
    keyOf([firstNameEnglish, lastNameEnglish]),
  ];
}

function keyOf(parts: unknown[]): string | null {
  return parts.every((part) => part != null) ? JSON.stringify(parts) : null;
}

const fileId = scalar(parseFileId);

/** The address fields of the onboarding API. */
export const onboardingAddress = object({
  line1: pii(text({ required: true })),
  city: pii(text()),
  state: text(),
  postcode: pii(text({ max: 50 })),
  country: country({ required: true }),
});

/** The registration document of a business. Files are given by their ids only. */
export const onboardingRegistration = object({
  ...documentFields,
  fileIds: scalarList(parseFileId, MAX_FILES, { empty: [], distinct: true }),
});

/** The three sections of a person. `basicInfo` cannot be cleared (U6). */
const onboardingPerson = object({
  basicInfo: object(basicInfoFields, { required: true }),
  residentialAddress: onboardingAddress,
  identification: object({ ...documentFields, frontFileId: fileId, backFileId: fileId }),
});

/** The list is replaced. A matched person keeps the sections that are absent. */
export const onboardingPersons = list(onboardingPerson, {
  identityKeys: ({ basicInfo, identification }) =>
    personKeys((basicInfo ?? {}) as JsonObject, identification),
  matched: 'merge',
});

export const onboardingPersonFields = onboardingPerson.fields;
