import type { SeededRandom } from './seeded-random.ts';

const DAY = 86_400_000;

/** The calendar date of an instant, in UTC. */
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

/** An instant from `start` to `end`, `end` left out unless they are the same. */
export function between(random: SeededRandom, start: Date, end: Date): Date {
  const span = Math.max(0, end.getTime() - start.getTime() - 1);
  return new Date(start.getTime() + random.integer(0, span));
}

/** A birthday that makes somebody `youngest` to `oldest` years old at an instant. */
export function birthday(random: SeededRandom, at: Date, youngest: number, oldest: number): Date {
  return between(random, yearsAfter(at, -oldest), yearsAfter(at, -youngest));
}
