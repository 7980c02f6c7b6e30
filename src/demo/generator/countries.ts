import {
  base,
  de,
  en,
  en_CA,
  en_GB,
  en_IN,
  en_US,
  es,
  fr,
  it,
  ja,
  type LocaleDefinition,
  pl,
  pt_BR,
  zh_CN,
} from '@faker-js/faker';
import type { DOCUMENTS } from './identity-documents.ts';

export type CountryCode = keyof typeof DOCUMENTS;

export interface Country {
  code: CountryCode;
  locale: LocaleDefinition[];
  /** Relative share of customers from this country. */
  weight: number;
  currency: string;
  /** Patterns for `SeededRandom.fill`. Numbers reserved for fiction are used if the country has them. */
  mobile: string;
  landline: string;
  taxNumber: string;
  registrationNumber: string;
  /** Codes of the states, if addresses in this country use them. */
  states?: readonly string[];
  counties?: true;
  middleNames?: true;
  /** Whether Faker has titles for this country. */
  titles: boolean;
}

type Facts = Omit<Country, 'code' | 'locale' | 'titles'> & { titles?: false };

function country(code: CountryCode, locale: LocaleDefinition, facts: Facts): Country {
  return { code, locale: [locale, en, base], titles: true, ...facts };
}

const stateCodes = ({ location }: LocaleDefinition) => location?.state_abbr as string[];

/** Countries of the customers, with number formats. */
export const COUNTRIES: readonly Country[] = [
  country('US', en_US, {
    weight: 20,
    currency: 'USD',
    mobile: '+1!0!55501##',
    landline: '+1!1!55501##',
    // Real social security numbers never start with 9.
    taxNumber: '9##-##-####',
    registrationNumber: '##-#######',
    states: stateCodes(en),
    counties: true,
    middleNames: true,
  }),
  country('GB', en_GB, {
    weight: 14,
    currency: 'GBP',
    mobile: '+447700900###',
    landline: '+441632960###',
    taxNumber: '##########',
    registrationNumber: '########',
    counties: true,
    middleNames: true,
  }),
  country('DE', de, {
    weight: 12,
    currency: 'EUR',
    mobile: '+49151########',
    landline: '+493023125###',
    taxNumber: '## ### ### ###',
    registrationNumber: 'HRB ######',
    middleNames: true,
  }),
  country('FR', fr, {
    weight: 9,
    currency: 'EUR',
    mobile: '+3363998####',
    landline: '+3319900####',
    taxNumber: '!# ## ### ### ###',
    registrationNumber: '### ### ###',
    middleNames: true,
  }),
  country('ES', es, {
    weight: 7,
    currency: 'EUR',
    mobile: '+346########',
    landline: '+3491#######',
    taxNumber: '########?',
    registrationNumber: 'B########',
  }),
  country('IT', it, {
    weight: 7,
    currency: 'EUR',
    mobile: '+3934########',
    landline: '+3902########',
    taxNumber: '??????##?##?###?',
    registrationNumber: 'MI-#######',
  }),
  country('PL', pl, {
    weight: 6,
    currency: 'PLN',
    mobile: '+485########',
    landline: '+4822#######',
    taxNumber: '###-###-##-##',
    registrationNumber: '0000######',
    middleNames: true,
  }),
  country('CN', zh_CN, {
    weight: 7,
    currency: 'CNY',
    mobile: '+86138########',
    landline: '+8610########',
    taxNumber: '1101!!19##0!1#####',
    registrationNumber: '91##############*?',
    titles: false,
  }),
  country('JP', ja, {
    weight: 5,
    currency: 'JPY',
    mobile: '+8190########',
    landline: '+813########',
    taxNumber: '############',
    registrationNumber: '####-##-######',
    titles: false,
  }),
  country('IN', en_IN, {
    weight: 5,
    currency: 'INR',
    mobile: '+919#########',
    landline: '+9122########',
    taxNumber: '???P?####?',
    registrationNumber: 'U#####MH201#PTC######',
  }),
  country('BR', pt_BR, {
    weight: 4,
    currency: 'BRL',
    mobile: '+55119########',
    landline: '+55113#######',
    taxNumber: '###.###.###-##',
    registrationNumber: '##.###.###/0001-##',
    middleNames: true,
  }),
  country('CA', en_CA, {
    weight: 4,
    currency: 'CAD',
    mobile: '+160455501##',
    landline: '+141655501##',
    // Real social insurance numbers never start with 0.
    taxNumber: '0##-###-###',
    registrationNumber: '#########',
    states: stateCodes(en_CA),
    middleNames: true,
  }),
];
