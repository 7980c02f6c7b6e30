import { z } from 'zod';
import type { Judge, Leaf } from '../update/fields.ts';
import { Refusal } from '../update/problem.ts';
import { leaf, textJudge, tidy } from './text.ts';

interface Options {
  required?: boolean;
}

const isoDate = z.iso.date();
const anyText = textJudge();

/** A day that the calendar has, in the years 1 to 9999, exactly 10 characters. */
export const dayJudge: Judge = (value) => {
  const kept = anyText(value);
  if (kept instanceof Refusal) return kept;
  return isoDate.safeParse(kept).success && !(kept as string).startsWith('0000')
    ? kept
    : new Refusal('INVALID_FORMAT');
};

export const day = (options: Options = {}): Leaf => leaf(dayJudge, options);

/** A day of birth: at most tomorrow in UTC, because east of it tomorrow has begun. */
export const birthDayJudge: Judge = (value) => {
  const kept = dayJudge(value);
  return typeof kept === 'string' && kept > tomorrow() ? new Refusal('DATE_IN_FUTURE') : kept;
};

export const birthDay = (options: Options = {}): Leaf => ({ ...day(options), judge: birthDayJudge });

/** An instant with its offset from UTC, kept in UTC to the millisecond. */
export const instant = (options: Options = {}): Leaf => leaf(instantJudge, options);

export const instantJudge: Judge = (value) => {
  const kept = anyText(value);
  return kept instanceof Refusal ? kept : (parseInstant(kept as string) ?? new Refusal('INVALID_FORMAT'));
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
  const upper = tidy(text).toUpperCase();
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
