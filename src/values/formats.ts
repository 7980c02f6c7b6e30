import { iso31661, iso31662 } from 'iso-3166';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import validator from 'validator';
import type { Judge, Leaf } from '../update/fields.ts';
import { Refusal, Refusals } from '../update/problem.ts';
import { hasDeceptiveCharacter, hasVisibleCharacter } from './characters.ts';
import { meaningOfEmail, meaningOfPhone, meaningOfUrl, sameBy } from './meaning.ts';
import { leaf, textJudge, tidy } from './text.ts';

interface Options {
  required?: boolean;
}

const COUNTRIES: ReadonlySet<string> = new Set(iso31661.map(({ alpha2 }) => alpha2));

/** A text that a test accepts as it is. */
function formatted(isWellFormed: (value: string) => boolean, most?: number): Judge {
  const judge = textJudge(most === undefined ? {} : { most });
  return (value) => {
    const kept = judge(value);
    return kept instanceof Refusal || isWellFormed(kept as string) ? kept : new Refusal('INVALID_FORMAT');
  };
}

/** A country, ISO 3166-1 alpha-2 in upper case. */
export const country = (options: Options = {}): Leaf =>
  leaf(
    formatted((value) => COUNTRIES.has(value)),
    options,
  );

/** The subdivision parts of a country's ISO 3166-2 codes: `CA` of `US-CA`. */
export function subdivisionsOf(alpha2: string): string[] {
  return iso31662.filter(({ parent }) => parent === alpha2).map(({ code }) => code.slice(alpha2.length + 1));
}

/** Its syntax; whether such a host can be on the Internet is another matter. */
const EMAIL = { allow_utf8_local_part: true, require_tld: false, allow_ip_domain: true } as const;

const judgeEmailSyntax = formatted((value) => validator.isEmail(value, EMAIL), 254);

const judgeEmail: Judge = (value) => {
  const kept = typeof value === 'string' ? tidy(value) : '';
  const isDeceptive = hasVisibleCharacter(kept) && hasDeceptiveCharacter(kept);
  return isDeceptive ? new Refusal('INVALID_FORMAT') : judgeEmailSyntax(value);
};

export const email = (options: Options = {}): Leaf =>
  leaf(judgeEmail, { ...options, isSame: sameBy(meaningOfEmail) });

/**
 * A number in international form. Whether somebody was ever given it is not for a library to say: a number of an
 * unknown kind is accepted. It is kept as it was written, because the systems read it back so.
 */
export const phone = (options: Options = {}): Leaf =>
  leaf(formatted(isPhoneNumber, 50), { ...options, isSame: sameBy(meaningOfPhone) });

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
export const url = (options: Options = {}): Leaf =>
  leaf(
    formatted((value) => /^https?:\/\//i.test(value) && !UNSEEN.test(value) && URL.canParse(value), 2_000),
    { ...options, isSame: sameBy(meaningOfUrl) },
  );

export function flag(options: Options = {}): Leaf {
  return leaf((value) => (typeof value === 'boolean' ? value : new Refusal('INVALID_TYPE')), options);
}

export function wholeNumber(least: number, most: number, options: Options = {}): Leaf {
  return leaf((value) => {
    if (!Number.isInteger(value)) return new Refusal('INVALID_TYPE');
    if ((value as number) < least) return new Refusal('TOO_SMALL', { limit: least });
    return (value as number) > most ? new Refusal('TOO_LARGE', { limit: most }) : value;
  }, options);
}

/** One of the values that a document lists. */
export function oneOf(allowed: readonly string[], options: Options = {}): Leaf {
  return leaf(
    (value) => (allowed.includes(value as string) ? value : new Refusal('NOT_ALLOWED', { allowed })),
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
  judge: Judge,
  most: number,
  { empty = null, distinct = false }: ListOptions = {},
): Leaf {
  const judgeAll: Judge = (value) => {
    if (!Array.isArray(value)) return new Refusal('INVALID_TYPE');
    if (value.length > most) return new Refusal('TOO_MANY', { limit: most });
    const judged = value.map(judge);
    return all(distinct ? rejectRepeated(judged, String) : judged);
  };
  return leaf(judgeAll, { empty });
}

/** The values, with a refusal in the place of each that is the same as one before it. */
export function rejectRepeated(judged: readonly unknown[], keyOf: (value: unknown) => string): unknown[] {
  const seen = new Set<string>();
  return judged.map((value) => {
    if (value instanceof Refusal) return value;
    const key = keyOf(value);
    if (seen.has(key)) return new Refusal('DUPLICATE');
    seen.add(key);
    return value;
  });
}

/** The values, or the refusals of those that were refused. */
export function all(judged: unknown[]): unknown[] | Refusals {
  const parts = judged.flatMap((each, place) => (each instanceof Refusal ? [[[place], each] as const] : []));
  return parts.length > 0 ? new Refusals(parts) : judged;
}
