import { z } from 'zod';
import { isLosslessNumber, textOfNumber } from './lossless-json.ts';

/** The kinds of values on the wire. They say what a value looks like; whether it can be kept, the fields of the mutation judge. */

type Hints = Record<string, unknown>;

/** A text. Hints are for the reader of the reference alone. */
export const text = (hints: Hints = {}) => z.string().meta(hints);

/** A text that is one of those that a document lists. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values);

export const boolean = () => z.boolean();

/** A day, as `2024-04-16`. */
export const date = (hints: Hints = {}) => text({ format: 'date', ...hints });

/** A date-time of which the document's examples show the form. */
export const dateTime = (hints: Hints = {}) => text({ format: 'date-time', ...hints });

/**
 * An e-mail address. It has no format: `email` is for ASCII, and what programs take for `idn-email` lacks some that are accepted,
 * as `user@localhost`.
 */
export const email = (hints: Hints = {}) =>
  text({
    description: 'An e-mail address, which may have letters of any language and a quoted local part.',
    ...hints,
  });

/** An address on the web. It has no format: `uri` is for ASCII, and what browsers take, as `|` in a path, is no IRI. */
export const url = (hints: Hints = {}) =>
  text({
    description: 'An address that begins with `http://` or `https://`, and may have letters of any language.',
    ...hints,
  });

/** A UUID in small letters. */
export const uuid = (hints: Hints = {}) => text({ format: 'uuid', ...hints });

/** ISO 3166-1 alpha-2. */
export const countryCode = (hints: Hints = {}) =>
  text({ minLength: 2, maxLength: 2, examples: ['US'], ...hints });

/** A whole number, however it is written. */
const isInteger = (value: unknown) => /^-?\d+(\.0+)?$/.test(textOfNumber(value) ?? '');

export const int32 = () => numberKind(isInteger, { type: 'integer', format: 'int32' });

/** A whole number as proto3 JSON reads one: a number, or a text with one. Written back as a number. */
export const protoInt32 = () =>
  numberKind((value) => isInteger(value) || isIntegerText(value), { type: 'integer', format: 'int32' });

const isIntegerText = (value: unknown) => typeof value === 'string' && /^\s*-?\d+\s*$/.test(value);

/** An amount as a number, of which no digit is lost. */
export const decimal = (hints: Hints = {}) =>
  numberKind((value) => typeof value === 'number' || isLosslessNumber(value), { type: 'number', ...hints });

function numberKind(isOne: (value: unknown) => boolean, meta: Hints) {
  return z.custom<number>(isOne).meta(meta);
}

/** Seconds since 1970: a number, or a text with one, as programs write 64 bits. Written back as a number. */
const seconds = z
  .custom<number>((value) => isInteger(value) || isIntegerText(value))
  .meta({ type: 'integer', format: 'int64' });

/** An instant, or a day in UTC. */
export const timestamp = () =>
  z.strictObject({ seconds: seconds.nullish(), nanos: protoInt32().nullish() }).meta({
    description:
      'Seconds since 1970-01-01T00:00:00Z, and nanoseconds on top. Kept to the millisecond; of a day, the day in UTC.',
  });
