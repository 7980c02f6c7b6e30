import type { PersonRow } from '../customer-rows.ts';
import { between, birthday, dayOf, yearsAfter } from './calendar.ts';
import { standing } from './common-fields.ts';
import { type Draft, mostlyOwnCountry } from './generation-context.ts';
import { type PersonName, personName, type Sex, slug } from './names.ts';

const RELATIONSHIPS = ['single', 'married', 'divorced', 'widowed', 'registered partnership'];
const EDUCATIONS = [
  'primary school',
  'secondary school',
  'vocational training',
  "bachelor's degree",
  "master's degree",
];
const EMPLOYMENTS = ['employed', 'self-employed', 'unemployed', 'retired', 'student'];
/** Domains that are kept for examples: no mail to them reaches anybody. */
const MAIL_DOMAINS = ['example.com', 'example.org', 'example.net'];

export function personCustomer(draft: Draft): PersonRow {
  const { dice, faker, country, now } = draft;
  const sex: Sex = dice.chance(0.5) ? 'female' : 'male';
  const name = personName(dice, faker, country, sex);
  const born = birthday(dice, now, 18, 88);
  return {
    ...standing(draft),
    type: 'PERSON',
    ...names(draft, name, sex),
    title: country.titles ? dice.maybe(0.4, () => faker.person.prefix(sex)) : null,
    dateOfBirth: dice.maybe(0.96, () => dayOf(born)),
    gender: dice.maybe(0.9, () => gender(draft, sex)),
    nationality: dice.maybe(0.9, () => mostlyOwnCountry(draft).code),
    birthCountry: dice.maybe(0.8, () => mostlyOwnCountry(draft).code),
    faceImage: dice.maybe(0.35, () => faceImage(draft)),
    relationshipStatus: dice.maybe(0.6, () => dice.pick(RELATIONSHIPS)),
    dependents: dice.maybe(0.4, () => dependents(draft, born)),
    highestEducation: dice.maybe(0.55, () => dice.pick(EDUCATIONS)),
    employmentStatus: dice.maybe(0.6, () => dice.pick(EMPLOYMENTS)),
    contact: contact(draft, name),
    birthName: dice.maybe(0.3, () => personName(dice, faker, country, sex).last),
    socialSecurityNumber: dice.maybe(0.3, () => dice.fill(country.taxNumber)),
  };
}

/** The name was made for one of two; some who have it are neither. */
function gender({ dice }: Draft, sex: Sex): PersonRow['gender'] {
  if (dice.chance(0.02)) return 'OTHER';
  return sex === 'male' ? 'MALE' : 'FEMALE';
}

/** Some systems know the parts of a name, banking the whole alone, and some customers are in both. */
function names({ dice, faker, country }: Draft, { first, last, full }: PersonName, sex: Sex) {
  if (dice.chance(0.15)) return { firstName: null, middleName: null, lastName: null, legalName: full };
  return {
    firstName: first,
    middleName: country.middleNames ? dice.maybe(0.3, () => faker.person.firstName(sex)) : null,
    lastName: last,
    legalName: dice.maybe(0.35, () => full),
  };
}

function contact(
  { dice, country, index }: Draft,
  { firstLatin, lastLatin }: PersonName,
): PersonRow['contact'] {
  const mailbox = `${slug(firstLatin)}.${slug(lastLatin)}`;
  return {
    email: dice.maybe(0.9, () => `${mailbox}${index}@${dice.pick(MAIL_DOMAINS)}`),
    secondEmail: dice.maybe(0.15, () => `${mailbox}.private${index}@${dice.pick(MAIL_DOMAINS)}`),
    mobilePhone: dice.maybe(0.85, () => dice.fill(country.mobile)),
    secondMobilePhone: dice.maybe(0.1, () => dice.fill(country.mobile)),
    telephone: dice.maybe(0.3, () => dice.fill(country.landline)),
  };
}

function faceImage({ dice, customerId, createdAt, updatedAt }: Draft): PersonRow['faceImage'] {
  return {
    url: dice.maybe(0.98, () => `https://images.example.com/faces/${customerId}.jpg`),
    takenAt: dice.maybe(0.8, () => between(dice, createdAt, updatedAt)),
  };
}

/** Count and days come from different forms: either may be missing, and they need not agree. */
function dependents({ dice, now }: Draft, parent: Date): PersonRow['dependents'] {
  const youngestParent = yearsAfter(parent, 18);
  const count = dice.whole(0, 3);
  const datesOfBirth = Array.from({ length: count }, () => dayOf(between(dice, youngestParent, now))).sort();
  return dice.pick([
    { count, datesOfBirth },
    { count, datesOfBirth: null },
    { count: null, datesOfBirth },
  ]);
}
