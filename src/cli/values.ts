import { InvalidArgumentError } from 'commander';
import { validate as isUuid } from 'uuid';
import { z } from 'zod';
import { userIdOf } from '../auth/user-id.ts';
import { normalizeText } from '../values/text.ts';
import { parseInstant } from '../values/time.ts';

/** Returns a parser of integers in a range, for an option. */
export function integer(min: number, max: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!/^\d{1,10}$/.test(text) || number < min || number > max) {
      throw new InvalidArgumentError(`It must be an integer from ${min} to ${max}.`);
    }
    return number;
  };
}

export function customerId(text: string): string {
  if (!isUuid(text)) throw new InvalidArgumentError('It must be the id of a customer, a UUID.');
  return text.toLowerCase();
}

export function notEmpty(text: string): string {
  const kept = normalizeText(text);
  if (kept === '') throw new InvalidArgumentError('It must not be empty.');
  return kept;
}

export function userId(text: string): string {
  const id = userIdOf(text);
  if (id === null) {
    throw new InvalidArgumentError('It must have 1 to 255 characters, and no control characters.');
  }
  return id;
}

export function list(text: string): string[] {
  const items = text.split(',').map((item) => item.trim());
  if (items.includes('')) throw new InvalidArgumentError('It must be names separated by commas.');
  return items;
}

/** The target of a request, exactly as it will be sent. */
export function requestPath(text: string): string {
  if (!/^\/[\x21-\x7e]*$/.test(text)) {
    throw new InvalidArgumentError('It must begin with / and be exactly as sent, query included.');
  }
  return text;
}

const DAY_MS = 86_400_000;

/** A future point in time: an ISO 8601 date or date-time, or a number of days from now. */
export function expiry(text: string): Date {
  const at = instantOf(text);
  if (!at || at.getTime() <= Date.now()) throw new InvalidArgumentError(EXPIRY);
  return at;
}

const EXPIRY =
  'It must be in the future: a date (2030-01-31, from 00:00 UTC on), a date-time with its zone (2030-01-31T18:00:00Z) or days (90d).';

const isoDate = z.iso.date();

function instantOf(text: string): Date | null {
  const [, days] = /^(\d{1,5})d$/.exec(text) ?? [];
  if (days !== undefined) return new Date(Date.now() + Number(days) * DAY_MS);
  const instant = isoDate.safeParse(text).success ? text : parseInstant(text);
  return instant === null ? null : new Date(instant);
}
