import { BUSINESS_TYPES, PERSON_ROLES, PRODUCTS } from '../../modules/business/business.entity.ts';
import type { BusinessRow, RowOf } from '../customer-rows.ts';
import { birthday, dayOf } from './calendar.ts';
import { amount, commonFields } from './common-fields.ts';
import { type GenerationContext, mostlyOwnCountry, owned } from './generation-context.ts';
import { latin, personName, slug } from './names.ts';
import { TRANSLITERATED_NAMES } from './transliterated-names.ts';

const TRADES = ['Trading', 'Foods', 'Logistics', 'Electronics', 'Textiles', 'Machinery', 'Consulting'];
/** Incorporation types of the screening API, which are independent of the legal form. */
const INCORPORATION_TYPES = ['private company', 'public company', 'foreign branch', 'sole trader', 'charity'];
const OTHER_TEXTS = { type: 'Branch Office', product: 'Charity Collections', role: 'Founder' };

export function businessCustomer(context: GenerationContext): BusinessRow {
  const { random, pools, country, index } = context;
  const name = pools.companies.pick(random);
  const nameEnglish = TRANSLITERATED_NAMES[country.code] ? englishName(context) : latin(name);
  const domain = `${slug(nameEnglish.slice(0, 40))}-${index}.example.com`;
  const named = random.chance(0.95);
  return {
    ...commonFields(context),
    type: 'BUSINESS',
    name: named ? name : null,
    nameEnglish: named ? random.maybe(0.6, () => nameEnglish) : nameEnglish,
    businessType: random.maybe(0.9, () => coded(context, BUSINESS_TYPES, OTHER_TEXTS.type)),
    website: random.maybe(0.6, () => `https://www.${domain}`),
    accountUsage: random.maybe(0.75, () => accountUsage(context)),
    contact: {
      email: random.maybe(0.92, () => `office@${domain}`),
      secondEmail: random.maybe(0.2, () => `accounts@${domain}`),
      mobilePhone: random.maybe(0.5, () => random.fill(country.mobile)),
      secondMobilePhone: random.maybe(0.08, () => random.fill(country.mobile)),
      telephone: random.maybe(0.75, () => random.fill(country.landline)),
    },
    incorporationType: random.maybe(0.4, () => random.pick(INCORPORATION_TYPES)),
  };
}

/** Returns an English name for a company whose name has no Latin letters. */
function englishName({ random }: GenerationContext): string {
  return `${random.pick(['Example', 'Fictional', 'Sample', 'Placeholder'])} ${random.pick(TRADES)}`;
}

function accountUsage(context: GenerationContext): BusinessRow['accountUsage'] {
  const { random, pools } = context;
  return {
    operatingCountry: random.maybe(0.92, () => mostlyOwnCountry(context).code),
    goodsServiceDescription: random.maybe(0.8, () => pools.goods.pick(random)),
    industryCategoryCode: random.maybe(0.8, () => random.fill('!###')),
    productReference: random.maybe(0.85, () => coded(context, PRODUCTS, OTHER_TEXTS.product)),
    estimatedMonthlyRevenue: random.maybe(0.75, () => amount(context, 1_000, 2_000_000)),
  };
}

/** Returns a person of a business; the first one is a director or legal representative. */
export function businessPerson(context: GenerationContext, position: number): RowOf<'persons'> {
  const { random, faker, country, now } = context;
  const name = personName(random, faker, country, random.chance(0.5) ? 'female' : 'male');
  const named = random.chance(0.95);
  const inEnglish = !named || random.chance(0.6);
  const roles = position === 0 ? (['DIRECTOR', 'LEGAL_REPRESENTATIVE'] as const) : PERSON_ROLES;
  return {
    ...owned(context),
    position,
    role: random.maybe(0.95, () => coded(context, roles, OTHER_TEXTS.role)),
    firstName: named ? name.first : null,
    lastName: named ? name.last : null,
    firstNameEnglish: inEnglish ? name.firstLatin : null,
    lastNameEnglish: inEnglish ? name.lastLatin : null,
    dateOfBirth: random.maybe(0.9, () => dayOf(birthday(random, now, 21, 80))),
    nationality: random.maybe(0.9, () => mostlyOwnCountry(context).code),
  };
}

/** Picks a code, with or without an original text. OTHER always has a text. */
function coded<Code extends string>(
  { random }: GenerationContext,
  codes: readonly Code[],
  otherText: string,
) {
  const code = random.pick(codes);
  if (code === 'OTHER') return { code, text: otherText };
  return { code, text: random.maybe(0.6, () => inWords(code)) };
}

/** Returns "Limited Liability Company" for `LIMITED_LIABILITY_COMPANY`. */
function inWords(code: string): string {
  return code
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ');
}
