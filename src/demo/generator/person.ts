import type { PersonRow } from '../customer-rows.ts';
import { between, birthday, dayOf, yearsAfter } from './calendar.ts';
import { commonFields } from './common-fields.ts';
import { type GenerationContext, mostlyOwnCountry } from './generation-context.ts';
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
/** Domains reserved for examples, so that no email is delivered. */
const MAIL_DOMAINS = ['example.com', 'example.org', 'example.net'];

export function personCustomer(context: GenerationContext): PersonRow {
  const { random, faker, country, now } = context;
  const sex: Sex = random.chance(0.5) ? 'female' : 'male';
  const name = personName(random, faker, country, sex);
  const born = birthday(random, now, 18, 88);
  return {
    ...commonFields(context),
    type: 'PERSON',
    ...names(context, name, sex),
    title: country.titles ? random.maybe(0.4, () => faker.person.prefix(sex)) : null,
    dateOfBirth: random.maybe(0.96, () => dayOf(born)),
    gender: random.maybe(0.9, () => gender(context, sex)),
    nationality: random.maybe(0.9, () => mostlyOwnCountry(context).code),
    birthCountry: random.maybe(0.8, () => mostlyOwnCountry(context).code),
    faceImage: random.maybe(0.35, () => faceImage(context)),
    relationshipStatus: random.maybe(0.6, () => random.pick(RELATIONSHIPS)),
    dependents: random.maybe(0.4, () => dependents(context, born)),
    highestEducation: random.maybe(0.55, () => random.pick(EDUCATIONS)),
    employmentStatus: random.maybe(0.6, () => random.pick(EMPLOYMENTS)),
    contact: contact(context, name),
    birthName: random.maybe(0.3, () => personName(random, faker, country, sex).last),
    socialSecurityNumber: random.maybe(0.3, () => random.fill(country.taxNumber)),
  };
}

/** Gender matching the name; OTHER for 2 percent. */
function gender({ random }: GenerationContext, sex: Sex): PersonRow['gender'] {
  if (random.chance(0.02)) return 'OTHER';
  return sex === 'male' ? 'MALE' : 'FEMALE';
}

/** Some source systems have name parts, banking has only the full name, and some customers have both. */
function names({ random, faker, country }: GenerationContext, { first, last, full }: PersonName, sex: Sex) {
  if (random.chance(0.15)) return { firstName: null, middleName: null, lastName: null, legalName: full };
  return {
    firstName: first,
    middleName: country.middleNames ? random.maybe(0.3, () => faker.person.firstName(sex)) : null,
    lastName: last,
    legalName: random.maybe(0.35, () => full),
  };
}

function contact(
  { random, country, index }: GenerationContext,
  { firstLatin, lastLatin }: PersonName,
): PersonRow['contact'] {
  const mailbox = `${slug(firstLatin)}.${slug(lastLatin)}`;
  return {
    email: random.maybe(0.9, () => `${mailbox}${index}@${random.pick(MAIL_DOMAINS)}`),
    secondEmail: random.maybe(0.15, () => `${mailbox}.private${index}@${random.pick(MAIL_DOMAINS)}`),
    mobilePhone: random.maybe(0.85, () => random.fill(country.mobile)),
    secondMobilePhone: random.maybe(0.1, () => random.fill(country.mobile)),
    telephone: random.maybe(0.3, () => random.fill(country.landline)),
  };
}

function faceImage({ random, customerId, createdAt, updatedAt }: GenerationContext): PersonRow['faceImage'] {
  return {
    url: random.maybe(0.98, () => `https://images.example.com/faces/${customerId}.jpg`),
    takenAt: random.maybe(0.8, () => between(random, createdAt, updatedAt)),
  };
}

/** Count and dates of birth come from different sources, so either can be missing. */
function dependents({ random, now }: GenerationContext, parent: Date): PersonRow['dependents'] {
  const youngestParent = yearsAfter(parent, 18);
  const count = random.integer(0, 3);
  const datesOfBirth = Array.from({ length: count }, () =>
    dayOf(between(random, youngestParent, now)),
  ).sort();
  return random.pick([
    { count, datesOfBirth },
    { count, datesOfBirth: null },
    { count: null, datesOfBirth },
  ]);
}
