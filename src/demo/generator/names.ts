import type { Faker } from '@faker-js/faker';
import type { Country } from './countries.ts';
import type { SeededRandom } from './seeded-random.ts';
import { TRANSLITERATED_NAMES } from './transliterated-names.ts';

export type Sex = 'male' | 'female';

/** A name in its native script, and in Latin letters without accents. */
export interface PersonName {
  first: string;
  last: string;
  firstLatin: string;
  lastLatin: string;
  /** Full name in the order of the country. */
  full: string;
}

export function personName(random: SeededRandom, faker: Faker, { code }: Country, sex: Sex): PersonName {
  const transliterated = TRANSLITERATED_NAMES[code];
  if (!transliterated) {
    const [first, last] = [faker.person.firstName(sex), faker.person.lastName(sex)];
    return { first, last, firstLatin: latin(first), lastLatin: latin(last), full: `${first} ${last}` };
  }
  const [first, firstLatin] = random.pick(transliterated[sex]);
  const [last, lastLatin] = random.pick(transliterated.last);
  return { first, last, firstLatin, lastLatin, full: `${last}${transliterated.separator}${first}` };
}

/** Letters that Unicode normalization does not decompose into a base letter and an accent. */
const NOT_DECOMPOSED = new Map([
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['Ø', 'O'],
]);

/** Removes accents from Latin letters. */
export function latin(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁßøØ]/g, (letter) => NOT_DECOMPOSED.get(letter) ?? letter);
}

/** Returns the text reduced to characters that are allowed in a domain name. */
export function slug(text: string): string {
  return latin(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
