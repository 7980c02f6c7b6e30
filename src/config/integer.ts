import { z } from 'zod';

/** Accepts decimal digits only: Number() would read a blank as 0 and accept hexadecimal numbers. */
export function integer(min: number, max: number) {
  const sentence = `must be an integer from ${min} to ${max}`;
  const inRange = (number: number) => number >= min && number <= max;
  return z
    .string()
    .regex(/^\d{1,9}$/, sentence)
    .transform(Number)
    .refine(inRange, sentence);
}
