import type { SeededRandom } from './seeded-random.ts';

const DAY = 86_400_000;

/** Returns the calendar date of an instant in UTC. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

export function daysAfter(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * DAY);
}

export function yearsAfter(instant: Date, years: number): Date {
  const moved = new Date(instant);
  moved.setUTCFullYear(moved.getUTCFullYear() + years);
  return moved;
}

/** Returns an instant from `start` to `end`. `end` is exclusive, unless it equals `start`. */
export function between(random: SeededRandom, start: Date, end: Date): Date {
  const span = Math.max(0, end.getTime() - start.getTime() - 1);
  return new Date(start.getTime() + random.integer(0, span));
}

/** Returns a date of birth of a person who is `youngest` to `oldest` years old at the given time. */
export function birthday(random: SeededRandom, at: Date, youngest: number, oldest: number): Date {
  return between(random, yearsAfter(at, -oldest), yearsAfter(at, -youngest));
}
