import { z } from 'zod';
import type { Parser, ScalarField } from '../update/fields.ts';
import { Issue } from '../update/problem.ts';
import { normalizeText, scalar, textParser } from './text.ts';

interface Options {
  required?: boolean;
}

const isoDate = z.iso.date();
const parseText = textParser();

/** Parses a calendar date `YYYY-MM-DD` in the years 1 to 9999. */
export const parseDay: Parser = (value) => {
  const parsed = parseText(value);
  if (parsed instanceof Issue) return parsed;
  return isoDate.safeParse(parsed).success && !(parsed as string).startsWith('0000')
    ? parsed
    : new Issue('INVALID_FORMAT');
};

export const day = (options: Options = {}): ScalarField => scalar(parseDay, options);

/**
 * Parses a date of birth. Tomorrow in UTC is allowed, because that day has already begun in time zones east
 * of UTC.
 */
export const parseBirthDay: Parser = (value) => {
  const parsed = parseDay(value);
  return typeof parsed === 'string' && parsed > tomorrow() ? new Issue('DATE_IN_FUTURE') : parsed;
};

export const birthDay = (options: Options = {}): ScalarField => ({ ...day(options), parse: parseBirthDay });

/** An instant. The input needs an offset; the value is stored in UTC with milliseconds. */
export const instant = (options: Options = {}): ScalarField => scalar(parseInstantField, options);

export const parseInstantField: Parser = (value) => {
  const parsed = parseText(value);
  return parsed instanceof Issue ? parsed : (parseInstant(parsed as string) ?? new Issue('INVALID_FORMAT'));
};

/**
 * RFC 3339 with at most nine fractional digits. Hour 24 is not accepted. Second 60 is not accepted, because
 * stored instants have no leap seconds.
 */
const RFC_3339 =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Parses an instant and returns it in the stored form, or null if the text is invalid. The only parser for
 * instants.
 */
export function parseInstant(text: string): string | null {
  // RFC 3339 allows `t` and `z` in lower case.
  const upper = normalizeText(text).toUpperCase();
  const [, day] = RFC_3339.exec(upper) ?? [];
  if (day === undefined || !isoDate.safeParse(day).success) return null;
  const instant = new Date(upper).toISOString();
  // The offset can move the instant to the year 0000 or 10000. Both are rejected.
  return /^(?!0000)\d{4}-/.test(instant) ? instant : null;
}

/** Returns today's date in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

const DAY_MS = 86_400_000;

function tomorrow(): string {
  return new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
}
