import { type Fields, list, object, personal } from '../../update/fields.ts';
import type { Tree } from '../../update/presence.ts';
import { coded } from '../../values/coded-value.ts';
import { country, url, values } from '../../values/formats.ts';
import { money } from '../../values/money.ts';
import { leaf, note, text } from '../../values/text.ts';
import { birthDay } from '../../values/time.ts';
import { addressFields } from '../address/address.fields.ts';
import {
  documentFields,
  documentKeys,
  fileIdJudge,
  identityDocument,
  MOST_FILES,
} from '../identity/identity.fields.ts';
import { BUSINESS_TYPES, PERSON_ROLES, PRODUCTS } from './business.entity.ts';

/** What is a business's own, beside its registration and its persons. */
export const businessFields: Fields = {
  name: personal(text()),
  nameEnglish: personal(text()),
  businessType: coded(BUSINESS_TYPES, { spellings: { LLC: 'LIMITED_LIABILITY_COMPANY' } }),
  website: url(),
  incorporationType: text({ most: 200 }),
  accountUsage: object({
    operatingCountry: country(),
    goodsServiceDescription: note(),
    industryCategoryCode: text({ most: 100 }),
    productReference: coded(PRODUCTS),
    estimatedMonthlyRevenue: money(),
  }),
};

export const basicInfoFields: Fields = {
  role: coded(PERSON_ROLES),
  firstName: personal(text({ most: 200 })),
  lastName: personal(text({ most: 200 })),
  firstNameEnglish: personal(text({ most: 200 })),
  lastNameEnglish: personal(text({ most: 200 })),
  dateOfBirth: personal(birthDay()),
  nationality: personal(country()),
};

/** A person of a new business, as the graph shows one. */
export const newPersons = list(
  object({ ...basicInfoFields, residentialAddress: object(addressFields), identification: identityDocument }),
  { keysOf: (person) => personKeys(person, person.identification) },
);

/**
 * What a person of a business is recognized by (U5): the document, else name and birthday, else the English names. Null
 * where a part of it is missing.
 */
function personKeys(names: Tree, document: unknown): (string | null)[] {
  const { firstName, lastName, dateOfBirth, firstNameEnglish, lastNameEnglish } = names;
  return [
    ...documentKeys((document ?? {}) as Tree),
    keyOf([firstName, lastName, dateOfBirth]),
    keyOf([firstNameEnglish, lastNameEnglish]),
  ];
}

function keyOf(parts: unknown[]): string | null {
  return parts.every((part) => part != null) ? JSON.stringify(parts) : null;
}

const fileId = leaf(fileIdJudge);

/** What onboarding's document has of an address. */
export const onboardingAddress = object({
  line1: personal(text({ required: true })),
  city: personal(text()),
  state: text(),
  postcode: personal(text({ most: 50 })),
  country: country({ required: true }),
});

/** The document that registers a business, with its files by their ids alone. */
export const onboardingRegistration = object({
  ...documentFields,
  fileIds: values(fileIdJudge, MOST_FILES, { empty: [], distinct: true }),
});

/** Three sections, of which the first cannot be cleared (U6). */
const onboardingPerson = object({
  basicInfo: object(basicInfoFields, { required: true }),
  residentialAddress: onboardingAddress,
  identification: object({ ...documentFields, frontFileId: fileId, backFileId: fileId }),
});

/** The list is replaced, and what a person that is recognized leaves out is kept. */
export const onboardingPersons = list(onboardingPerson, {
  keysOf: ({ basicInfo, identification }) => personKeys((basicInfo ?? {}) as Tree, identification),
  matched: 'merge',
});

export const onboardingPersonFields = onboardingPerson.fields;
