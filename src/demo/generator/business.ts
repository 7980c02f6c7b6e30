import { BUSINESS_TYPES, PERSON_ROLES, PRODUCTS } from '../../modules/business/business.entity.ts';
import type { BusinessPersonRow, BusinessRow } from '../customer-rows.ts';
import { birthday, dayOf } from './calendar.ts';
import { amount, standing } from './common-fields.ts';
import { belonging, type Draft, mostlyOwnCountry } from './generation-context.ts';
import { latin, personName, slug } from './names.ts';
import { SPELT_NAMES } from './transliterated-names.ts';

const TRADES = ['Trading', 'Foods', 'Logistics', 'Electronics', 'Textiles', 'Machinery', 'Consulting'];
/** What screening has beside the legal form, in words of its own. */
const INCORPORATION_TYPES = ['private company', 'public company', 'foreign branch', 'sole trader', 'charity'];
const OTHER_TEXTS = { type: 'Branch Office', product: 'Charity Collections', role: 'Founder' };

export function businessCustomer(draft: Draft): BusinessRow {
  const { dice, stock, country, index } = draft;
  const name = stock.companies.pick(dice);
  const nameEnglish = SPELT_NAMES[country.code] ? englishName(draft) : latin(name);
  const domain = `${slug(nameEnglish.slice(0, 40))}-${index}.example.com`;
  const named = dice.chance(0.95);
  return {
    ...standing(draft),
    type: 'BUSINESS',
    name: named ? name : null,
    nameEnglish: named ? dice.maybe(0.6, () => nameEnglish) : nameEnglish,
    businessType: dice.maybe(0.9, () => coded(draft, BUSINESS_TYPES, OTHER_TEXTS.type)),
    website: dice.maybe(0.6, () => `https://www.${domain}`),
    accountUsage: dice.maybe(0.75, () => accountUsage(draft)),
    contact: {
      email: dice.maybe(0.92, () => `office@${domain}`),
      secondEmail: dice.maybe(0.2, () => `accounts@${domain}`),
      mobilePhone: dice.maybe(0.5, () => dice.fill(country.mobile)),
      secondMobilePhone: dice.maybe(0.08, () => dice.fill(country.mobile)),
      telephone: dice.maybe(0.75, () => dice.fill(country.landline)),
    },
    incorporationType: dice.maybe(0.4, () => dice.pick(INCORPORATION_TYPES)),
  };
}

/** A company whose name has no Latin letters takes another one abroad. */
function englishName({ dice }: Draft): string {
  return `${dice.pick(['Example', 'Fictional', 'Sample', 'Placeholder'])} ${dice.pick(TRADES)}`;
}

function accountUsage(draft: Draft): BusinessRow['accountUsage'] {
  const { dice, stock } = draft;
  return {
    operatingCountry: dice.maybe(0.92, () => mostlyOwnCountry(draft).code),
    goodsServiceDescription: dice.maybe(0.8, () => stock.goods.pick(dice)),
    industryCategoryCode: dice.maybe(0.8, () => dice.fill('!###')),
    productReference: dice.maybe(0.85, () => coded(draft, PRODUCTS, OTHER_TEXTS.product)),
    estimatedMonthlyRevenue: dice.maybe(0.75, () => amount(draft, 1_000, 2_000_000)),
  };
}

/** A person of a business; the first is a director or legal representative. */
export function businessPerson(draft: Draft, position: number): BusinessPersonRow {
  const { dice, faker, country, now } = draft;
  const name = personName(dice, faker, country, dice.chance(0.5) ? 'female' : 'male');
  const named = dice.chance(0.95);
  const inEnglish = !named || dice.chance(0.6);
  const roles = position === 0 ? (['DIRECTOR', 'LEGAL_REPRESENTATIVE'] as const) : PERSON_ROLES;
  return {
    ...belonging(draft),
    position,
    role: dice.maybe(0.95, () => coded(draft, roles, OTHER_TEXTS.role)),
    firstName: named ? name.first : null,
    lastName: named ? name.last : null,
    firstNameEnglish: inEnglish ? name.firstLatin : null,
    lastNameEnglish: inEnglish ? name.lastLatin : null,
    dateOfBirth: dice.maybe(0.9, () => dayOf(birthday(dice, now, 21, 80))),
    nationality: dice.maybe(0.9, () => mostlyOwnCountry(draft).code),
  };
}

/** One of the codes, with the text that a system sent for it or without; OTHER says nothing without a text. */
function coded<Code extends string>({ dice }: Draft, codes: readonly Code[], otherText: string) {
  const code = dice.pick(codes);
  if (code === 'OTHER') return { code, text: otherText };
  return { code, text: dice.maybe(0.6, () => inWords(code)) };
}

/** `LIMITED_LIABILITY_COMPANY` as "Limited Liability Company". */
function inWords(code: string): string {
  return code
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ');
}
