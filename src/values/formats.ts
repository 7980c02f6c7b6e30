import { iso31661, iso31662 } from 'iso-3166';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import validator from 'validator';
import type { Parser, ScalarField } from '../update/fields.ts';
import { Issue, Issues } from '../update/problem.ts';
import { canonicalEmail, canonicalPhone, canonicalUrl, equalBy } from './canonical-form.ts';
import { hasDeceptiveCharacter, hasVisibleCharacter } from './characters.ts';
import { normalizeText, scalar, textParser } from './text.ts';

interface Options {
  required?: boolean;
}

const COUNTRIES: ReadonlySet<string> = new Set(iso31661.map(({ alpha2 }) => alpha2));

/** Creates a parser for texts that fulfil a condition. Any other text is rejected as INVALID_FORMAT. */
function formatParser(isWellFormed: (value: string) => boolean, max?: number): Parser {
  const parse = textParser(max === undefined ? {} : { max });
  return (value) => {
    const parsed = parse(value);
    return parsed instanceof Issue || isWellFormed(parsed as string) ? parsed : new Issue('INVALID_FORMAT');
  };
}

/** An upper-case ISO 3166-1 alpha-2 country code. */
export const country = (options: Options = {}): ScalarField =>
  scalar(
    formatParser((value) => COUNTRIES.has(value)),
    options,
  );

/** Returns the subdivision parts of the ISO 3166-2 codes of a country, for example `CA` of `US-CA`. */
export function subdivisionsOf(alpha2: string): string[] {
  return iso31662.filter(({ parent }) => parent === alpha2).map(({ code }) => code.slice(alpha2.length + 1));
}

/** Options that check only the syntax of an address, not whether its host can exist on the Internet. */
const EMAIL = { allow_utf8_local_part: true, require_tld: false, allow_ip_domain: true } as const;

const parseEmailSyntax = formatParser((value) => validator.isEmail(value, EMAIL), 254);

const parseEmail: Parser = (value) => {
  const parsed = typeof value === 'string' ? normalizeText(value) : '';
  const isDeceptive = hasVisibleCharacter(parsed) && hasDeceptiveCharacter(parsed);
  return isDeceptive ? new Issue('INVALID_FORMAT') : parseEmailSyntax(value);
};

export const email = (options: Options = {}): ScalarField =>
  scalar(parseEmail, { ...options, isSame: equalBy(canonicalEmail) });

/**
 * A phone number in international format. A number that libphonenumber does not recognize is accepted if it
 * has 7 to 15 digits, because the library cannot know which numbers are assigned. The sent spelling is
 * stored, because the source systems expect it back unchanged.
 */
export const phone = (options: Options = {}): ScalarField =>
  scalar(formatParser(isPhoneNumber, 50), { ...options, isSame: equalBy(canonicalPhone) });

function isPhoneNumber(value: string): boolean {
  // No country code starts with 0.
  if (!/^\+[ ().\-/]*[1-9][\d ().\-/]*$/.test(value)) return false;
  // The library does not know all country codes, and some numbers are shorter than 7 digits.
  const digits = value.replace(/\D/g, '').length;
  return (digits >= 7 && digits <= 15) || parsePhoneNumberFromString(value) !== undefined;
}

/**
 * White space and invisible characters. They are rejected in a URL, because programs interpret them
 * differently.
 */
const INVISIBLE = /[\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** An absolute HTTP or HTTPS URL. Non-ASCII letters are allowed. */
export const url = (options: Options = {}): ScalarField =>
  scalar(
    formatParser(
      (value) => /^https?:\/\//i.test(value) && !INVISIBLE.test(value) && URL.canParse(value),
      2_000,
    ),
    { ...options, isSame: equalBy(canonicalUrl) },
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

/** One of a fixed set of values. */
export function oneOf(allowed: readonly string[], options: Options = {}): ScalarField {
  return scalar(
    (value) => (allowed.includes(value as string) ? value : new Issue('NOT_ALLOWED', { allowed })),
    options,
  );
}

interface ListOptions {
  empty?: unknown;
  /** Whether repeated values are rejected. */
  distinct?: boolean;
}

/** A list of scalar values, such as tags or dates. It is stored as one value and replaced as a whole. */
export function scalarList(
  parse: Parser,
  max: number,
  { empty = null, distinct = false }: ListOptions = {},
): ScalarField {
  const parseAll: Parser = (value) => {
    if (!Array.isArray(value)) return new Issue('INVALID_TYPE');
    if (value.length > max) return new Issue('TOO_MANY', { limit: max });
    const parsed = value.map(parse);
    return collectIssues(distinct ? rejectDuplicates(parsed, String) : parsed);
  };
  return scalar(parseAll, { empty });
}

/**
 * Returns the values with a DUPLICATE issue in place of each value that has the same key as an earlier one.
 */
export function rejectDuplicates(parsed: readonly unknown[], keyOf: (value: unknown) => string): unknown[] {
  const seen = new Set<string>();
  return parsed.map((value) => {
    if (value instanceof Issue) return value;
    const key = keyOf(value);
    if (seen.has(key)) return new Issue('DUPLICATE');
    seen.add(key);
    return value;
  });
}

/** Returns the values unchanged if none is an Issue. Otherwise returns all issues with their indexes. */
export function collectIssues(parsed: unknown[]): unknown[] | Issues {
  const parts = parsed.flatMap((each, index) => (each instanceof Issue ? [[[index], each] as const] : []));
  return parts.length > 0 ? new Issues(parts) : parsed;
}
