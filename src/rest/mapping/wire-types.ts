import { z } from 'zod';
import { isLosslessNumber, textOfNumber } from './lossless-json.ts';

/**
 * Types of values on the wire. They only validate the JSON type; the fields of the mutation
 * validate the value.
 */

type Hints = Record<string, unknown>;

/** A string. The hints only appear in the OpenAPI document and are not validated. */
export const text = (hints: Hints = {}) => z.string().meta(hints);

/** One of the values that the API spec lists. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values);

export const boolean = () => z.boolean();

/** A date, for example `2024-04-16`. */
export const date = (hints: Hints = {}) => text({ format: 'date', ...hints });

/** A date-time in the form of the examples in the API spec. */
export const dateTime = (hints: Hints = {}) => text({ format: 'date-time', ...hints });

/**
 * An e-mail address. It has no `format`: `email` allows ASCII only, and common `idn-email` validators reject
 * accepted addresses such as `user@localhost`.
 */
export const email = (hints: Hints = {}) =>
  text({
    description:
      'An e-mail address. It may contain letters of any language, and the local part may be quoted.',
    ...hints,
  });

/**
 * A web address. It has no `format`: `uri` allows ASCII only, and IRIs do not allow everything that browsers
 * accept, for example `|` in a path.
 */
export const url = (hints: Hints = {}) =>
  text({
    description: 'A URL that begins with `http://` or `https://`. It may contain letters of any language.',
    ...hints,
  });

/** A UUID in lower case. */
export const uuid = (hints: Hints = {}) => text({ format: 'uuid', ...hints });

/** ISO 3166-1 alpha-2. */
export const countryCode = (hints: Hints = {}) =>
  text({ minLength: 2, maxLength: 2, examples: ['US'], ...hints });

/** Whether a value is an integer in any notation: `1`, `1.0` or `1e0`. */
const isInteger = (value: unknown) => /^-?\d+(\.0+)?$/.test(textOfNumber(value) ?? '');

export const int32 = () => numberKind(isInteger, { type: 'integer', format: 'int32' });

/** An integer as in proto3 JSON: a number or a string with a number. Responses have a number. */
export const protoInt32 = () =>
  numberKind((value) => isInteger(value) || isIntegerText(value), { type: 'integer', format: 'int32' });

const isIntegerText = (value: unknown) => typeof value === 'string' && /^\s*-?\d+\s*$/.test(value);

/** An amount as a JSON number. No digit is lost. */
export const decimal = (hints: Hints = {}) =>
  numberKind((value) => typeof value === 'number' || isLosslessNumber(value), { type: 'number', ...hints });

function numberKind(isOne: (value: unknown) => boolean, meta: Hints) {
  return z.custom<number>(isOne).meta(meta);
}

/** Seconds since 1970: a number, or a string as in proto3 JSON for 64-bit integers. Responses have a number. */
const seconds = z
  .custom<number>((value) => isInteger(value) || isIntegerText(value))
  .meta({ type: 'integer', format: 'int64' });

/** An instant, or a date in UTC. */
export const timestamp = () =>
  z.strictObject({ seconds: seconds.nullish(), nanos: protoInt32().nullish() }).meta({
    description:
      'Seconds since 1970-01-01T00:00:00Z, plus nanoseconds. Stored in milliseconds; for dates, the day in UTC is stored.',
  });
