import { iso31661, iso31662 } from 'iso-3166';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import validator from 'validator';
import type { Parser, ScalarField } from '../update/fields.ts';
import { Issue, Issues } from '../update/problem.ts';
import { hasDeceptiveCharacter, hasVisibleCharacter } from './characters.ts';
import { meaningOfEmail, meaningOfPhone, meaningOfUrl, sameBy } from './meaning.ts';
import { normalizeText, scalar, textParser } from './text.ts';

interface Options {
  required?: boolean;
}

const COUNTRIES: ReadonlySet<string> = new Set(iso31661.map(({ alpha2 }) => alpha2));

/** A text that a test accepts as it is. */
function formatted(isWellFormed: (value: string) => boolean, max?: number): Parser {
  const parse = textParser(max === undefined ? {} : { max });
  return (value) => {
    const parsed = parse(value);
    return parsed instanceof Issue || isWellFormed(parsed as string) ? parsed : new Issue('INVALID_FORMAT');
  };
}

/** A country, ISO 3166-1 alpha-2 in upper case. */
export const country = (options: Options = {}): ScalarField =>
  scalar(
    formatted((value) => COUNTRIES.has(value)),
    options,
  );

/** The subdivision parts of a country's ISO 3166-2 codes: `CA` of `US-CA`. */
export function subdivisionsOf(alpha2: string): string[] {
  return iso31662.filter(({ parent }) => parent === alpha2).map(({ code }) => code.slice(alpha2.length + 1));
}

/** Its syntax; whether such a host can be on the Internet is another matter. */
const EMAIL = { allow_utf8_local_part: true, require_tld: false, allow_ip_domain: true } as const;

const parseEmailSyntax = formatted((value) => validator.isEmail(value, EMAIL), 254);

const parseEmail: Parser = (value) => {
  const parsed = typeof value === 'string' ? normalizeText(value) : '';
  const isDeceptive = hasVisibleCharacter(parsed) && hasDeceptiveCharacter(parsed);
  return isDeceptive ? new Issue('INVALID_FORMAT') : parseEmailSyntax(value);
};

export const email = (options: Options = {}): ScalarField =>
  scalar(parseEmail, { ...options, isSame: sameBy(meaningOfEmail) });

/**
 * A number in international form. Whether somebody was ever given it is not for a library to say: a number of an
 * unknown kind is accepted. It is kept as it was written, because the systems read it back so.
 */
export const phone = (options: Options = {}): ScalarField =>
  scalar(formatted(isPhoneNumber, 50), { ...options, isSame: sameBy(meaningOfPhone) });

function isPhoneNumber(value: string): boolean {
  // No country code begins with 0.
  if (!/^\+[ ().\-/]*[1-9][\d ().\-/]*$/.test(value)) return false;
  // The library knows no country of some codes, which is a doubt, and numbers that are shorter than most.
  const digits = value.replace(/\D/g, '').length;
  return (digits >= 7 && digits <= 15) || parsePhoneNumberFromString(value) !== undefined;
}

/** White space and invisible characters. Programs read them differently in a URL, so they are rejected. */
const UNSEEN = /[\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** An absolute address on the web, in the letters of any language. */
export const url = (options: Options = {}): ScalarField =>
  scalar(
    formatted((value) => /^https?:\/\//i.test(value) && !UNSEEN.test(value) && URL.canParse(value), 2_000),
    { ...options, isSame: sameBy(meaningOfUrl) },
  );

export function boolean(options: Options = {}): ScalarField {
  return scalar((value) => (typeof value === 'boolean' ? value : new Issue('INVALID_TYPE')), options);
}

export function integer(min: number, max: number, options: Options = {}): ScalarField {
  return scalar((value) => {
    if (!Number.isInteger(value)) return new Issue('INVALID_TYPE');
    if ((value as number) < min) return new Issue('TOO_SMALL', { limit: min });
    return (value as number) > max ? new Issue('TOO_LARGE', { limit: max }) : value;
  }, options);
}

/** One of the values that a document lists. */
export function oneOf(allowed: readonly string[], options: Options = {}): ScalarField {
  return scalar(
    (value) => (allowed.includes(value as string) ? value : new Issue('NOT_ALLOWED', { allowed })),
    options,
  );
}

interface ListOptions {
  empty?: unknown;
  /** Whether a value may be there only once. */
  distinct?: boolean;
}

/** A list of values of one kind, as labels or days. It is one value, and replaced by what is sent. */
export function values(
  parse: Parser,
  max: number,
  { empty = null, distinct = false }: ListOptions = {},
): ScalarField {
  const parseAll: Parser = (value) => {
    if (!Array.isArray(value)) return new Issue('INVALID_TYPE');
    if (value.length > max) return new Issue('TOO_MANY', { limit: max });
    const parsed = value.map(parse);
    return all(distinct ? rejectRepeated(parsed, String) : parsed);
  };
  return scalar(parseAll, { empty });
}

/** The values, with a refusal in the place of each that is the same as one before it. */
export function rejectRepeated(parsed: readonly unknown[], keyOf: (value: unknown) => string): unknown[] {
  const seen = new Set<string>();
  return parsed.map((value) => {
    if (value instanceof Issue) return value;
    const key = keyOf(value);
    if (seen.has(key)) return new Issue('DUPLICATE');
    seen.add(key);
    return value;
  });
}

/** The values, or the refusals of those that were refused. */
export function all(parsed: unknown[]): unknown[] | Issues {
  const parts = parsed.flatMap((each, index) => (each instanceof Issue ? [[[index], each] as const] : []));
  return parts.length > 0 ? new Issues(parts) : parsed;
}
