import { z } from 'zod';
import type { Judge, Leaf } from '../update/fields.ts';
import { Refusal } from '../update/problem.ts';
import { leaf, textJudge } from './text.ts';

interface Options {
  required?: boolean;
}

const isoDate = z.iso.date();
const isoInstant = z.iso.datetime({ offset: true });
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

/** An instant with its offset from UTC, kept in UTC to the millisecond. */
export const instant = (options: Options = {}): Leaf => leaf(instantJudge, options);

export const instantJudge: Judge = (value) => {
  const kept = anyText(value);
  if (kept instanceof Refusal) return kept;
  if (!isoInstant.safeParse(kept).success) return new Refusal('INVALID_FORMAT');
  const said = new Date(kept as string).toISOString();
  // Beyond these years it is written with a sign.
  return /^(?!0000)\d{4}-/.test(said) ? said : new Refusal('INVALID_FORMAT');
};

/** Today in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
