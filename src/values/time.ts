import { z } from 'zod';
import type { Parser, ScalarField } from '../update/fields.ts';
import { Issue } from '../update/problem.ts';
import { normalizeText, scalar, textParser } from './text.ts';

interface Options {
  required?: boolean;
}

const isoDate = z.iso.date();
const anyText = textParser();

/** A day that the calendar has, in the years 1 to 9999, exactly 10 characters. */
export const parseDay: Parser = (value) => {
  const parsed = anyText(value);
  if (parsed instanceof Issue) return parsed;
  return isoDate.safeParse(parsed).success && !(parsed as string).startsWith('0000')
    ? parsed
    : new Issue('INVALID_FORMAT');
};

export const day = (options: Options = {}): ScalarField => scalar(parseDay, options);

/** A day of birth: at most tomorrow in UTC, because east of it tomorrow has begun. */
export const parseBirthDay: Parser = (value) => {
  const parsed = parseDay(value);
  return typeof parsed === 'string' && parsed > tomorrow() ? new Issue('DATE_IN_FUTURE') : parsed;
};

export const birthDay = (options: Options = {}): ScalarField => ({ ...day(options), parse: parseBirthDay });

/** An instant with its offset from UTC, kept in UTC to the millisecond. */
export const instant = (options: Options = {}): ScalarField => scalar(parseInstantField, options);

export const parseInstantField: Parser = (value) => {
  const parsed = anyText(value);
  return parsed instanceof Issue ? parsed : (parseInstant(parsed as string) ?? new Issue('INVALID_FORMAT'));
};

/**
 * RFC 3339 with at most nine digits of a second. Midnight is 00:00:00, and there are no leap seconds, because instants are kept without
 * them.
 */
const RFC_3339 =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** The instant that a text says, as it is kept; null for a text that says none. The one grammar of instants. */
export function parseInstant(text: string): string | null {
  // The letters may be small ones.
  const upper = normalizeText(text).toUpperCase();
  const [, day] = RFC_3339.exec(upper) ?? [];
  if (day === undefined || !isoDate.safeParse(day).success) return null;
  const instant = new Date(upper).toISOString();
  // Beyond these years it is written with a sign.
  return /^(?!0000)\d{4}-/.test(instant) ? instant : null;
}

/** Today in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

const DAY_MS = 86_400_000;

function tomorrow(): string {
  return new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
}
