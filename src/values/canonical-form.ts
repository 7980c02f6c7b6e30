import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { normalizeText } from './text.ts';
import { parseInstant } from './time.ts';

/**
 * Converts a text to the canonical form of its format. Two values are equivalent if their canonical forms are
 * equal. A text that does not have the format is only normalized as text.
 */
export type Canonicalizer = (text: string) => string;

/** Text: NFC, without leading and trailing white space. */
export const canonicalText: Canonicalizer = (text) => normalizeText(text);

/** Decimal number: without insignificant zeros, and without a sign for zero. */
export const canonicalAmount: Canonicalizer = (text) => {
  const [, sign = '', integer, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(normalizeText(text)) ?? [];
  if (integer === undefined) return normalizeText(text);
  const digits = fraction.replace(/0+$/, '');
  const number = integer.replace(/^0+(?=\d)/, '') + (digits && `.${digits}`);
  return number === '0' ? number : sign + number;
};

/** Instant: UTC with milliseconds. */
export const canonicalInstant: Canonicalizer = (text) => parseInstant(text) ?? normalizeText(text);

/** Phone number: E.164. */
export const canonicalPhone: Canonicalizer = (text) => {
  const number = normalizeText(text);
  if (!number.startsWith('+')) return number;
  return parsePhoneNumberFromString(number)?.number ?? `+${number.replace(/\D/g, '')}`;
};

/** E-mail address: with a lower-case domain. The local part is case-sensitive. */
export const canonicalEmail: Canonicalizer = (text) => {
  const address = normalizeText(text);
  const at = address.lastIndexOf('@');
  return address.slice(0, at + 1) + address.slice(at + 1).toLowerCase();
};

/** URL: as serialized by the WHATWG URL parser. */
export const canonicalUrl: Canonicalizer = (text) =>
  URL.parse(normalizeText(text))?.href ?? normalizeText(text);

/** Id: UUIDs in lower case. All other ids are case-sensitive. */
const canonicalId: Canonicalizer = (text) => (UUID.test(text) ? text.toLowerCase() : text);

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Canonicalizers by GraphQL type. All other types are compared as text. */
const CANONICALIZERS: Readonly<Record<string, Canonicalizer>> = {
  ID: canonicalId,
  DateTime: canonicalInstant,
  Decimal: canonicalAmount,
  EmailAddress: canonicalEmail,
  PhoneNumber: canonicalPhone,
  URL: canonicalUrl,
};

/** Returns the canonicalizer of a GraphQL type. */
export function canonicalizerOf(type: string): Canonicalizer {
  return CANONICALIZERS[type] ?? canonicalText;
}

/** Creates a comparison by canonical form. Values that are not strings are compared with `===`. */
export function equalBy(canonicalize: Canonicalizer): (a: unknown, b: unknown) => boolean {
  return (a, b) => {
    if (typeof a === 'string' && typeof b === 'string') return a === b || canonicalize(a) === canonicalize(b);
    return a === b;
  };
}
