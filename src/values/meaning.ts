import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { normalizeText } from './text.ts';
import { parseInstant } from './time.ts';

/**
 * What a text means, in one spelling of it. Two values of a kind are equal when their meanings are (U18). A text that is no
 * value of the kind means itself.
 */
export type Meaning = (text: string) => string;

/** In composed form, without white space around it (U16). */
export const meaningOfText: Meaning = (text) => normalizeText(text);

/** A number without zeros that say nothing. */
export const meaningOfAmount: Meaning = (text) => {
  const [, sign = '', whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(normalizeText(text)) ?? [];
  if (whole === undefined) return normalizeText(text);
  const digits = fraction.replace(/0+$/, '');
  const number = whole.replace(/^0+(?=\d)/, '') + (digits && `.${digits}`);
  return number === '0' ? number : sign + number;
};

/** An instant in UTC, to the millisecond. */
export const meaningOfInstant: Meaning = (text) => parseInstant(text) ?? normalizeText(text);

/** A telephone number in E.164. */
export const meaningOfPhone: Meaning = (text) => {
  const number = normalizeText(text);
  if (!number.startsWith('+')) return number;
  return parsePhoneNumberFromString(number)?.number ?? `+${number.replace(/\D/g, '')}`;
};

/** An e-mail address. Only its domain is the same in capitals. */
export const meaningOfEmail: Meaning = (text) => {
  const address = normalizeText(text);
  const at = address.lastIndexOf('@');
  return address.slice(0, at + 1) + address.slice(at + 1).toLowerCase();
};

/** A URL as it is parsed. */
export const meaningOfUrl: Meaning = (text) => URL.parse(normalizeText(text))?.href ?? normalizeText(text);

/** Ids that are UUIDs may be written in capitals. */
const meaningOfId: Meaning = (text) => (UUID.test(text) ? text.toLowerCase() : text);

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** By the type in the graph. Values of the types that are not here are compared as texts. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  ID: meaningOfId,
  DateTime: meaningOfInstant,
  Decimal: meaningOfAmount,
  EmailAddress: meaningOfEmail,
  PhoneNumber: meaningOfPhone,
  URL: meaningOfUrl,
};

/** How values of a type of the graph are compared. */
export function meaningOfType(type: string): Meaning {
  return MEANINGS[type] ?? meaningOfText;
}

/** Compares two values of a kind by their meaning; nothing means the same as nothing alone. */
export function sameBy(meaning: Meaning): (a: unknown, b: unknown) => boolean {
  return (a, b) => {
    if (typeof a === 'string' && typeof b === 'string') return a === b || meaning(a) === meaning(b);
    return a === b;
  };
}
