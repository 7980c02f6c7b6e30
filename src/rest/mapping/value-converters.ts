import { type Coded, textOf } from '../../values/coded-value.ts';
import { parseInstant } from '../../values/time.ts';
import { isLosslessNumber, type LosslessNumber, textOfNumber } from './lossless-json.ts';

/**
 * Converts a value between the wire format of an API and the graph. Conversions never throw: a value that
 * cannot be read is returned unchanged, so that the validation of the field rejects it.
 */
export interface Converter {
  /** Converts a wire value to a graph value. */
  fromWire(value: unknown): unknown;
  /** Converts a graph value to a wire value. Is not called with null. */
  toWire(value: unknown): unknown;
  /**
   * Whether a value has several spellings on the wire, so that values are converted before they are compared.
   */
  hasSpellings?: true;
}

/** Seconds since 1970 with nanoseconds, the format of dates and instants in the banking API. */
export interface Timestamp {
  seconds?: number | string | LosslessNumber | null | undefined;
  nanos?: number | string | LosslessNumber | null | undefined;
}

/** A date that the wire has as a date-time. Reads the day in UTC; writes the date with 00:00:00Z. */
export const dayOfDateTime: Converter = {
  fromWire(value) {
    const instant = typeof value === 'string' ? parseInstant(value) : null;
    return instant === null ? value : dayOf(instant);
  },
  toWire: (value) => `${value}T00:00:00Z`,
  hasSpellings: true,
};

/** A date that the wire has as `{seconds, nanos}`. Reads the day in UTC; writes the instant at 00:00:00Z. */
export const dayOfTimestamp: Converter = {
  fromWire: (value) => (isTimestamp(value) ? dayOf(instantOf(dateOf(value))) : value),
  toWire: (value) => timestampOf(`${value}T00:00:00.000Z`),
  hasSpellings: true,
};

/** A date that the wire has as a date, a date-time or `{seconds, nanos}`. */
export const dayOfAnything: Converter = {
  fromWire: (value) => dayOfDateTime.fromWire(dayOfTimestamp.fromWire(value)),
  toWire: (value) => value,
};

/** An instant that the wire has as `{seconds, nanos}`, with a precision of milliseconds. */
export const instantOfTimestamp: Converter = {
  fromWire: (value) => (isTimestamp(value) ? instantOf(dateOf(value)) : value),
  toWire: (value) => timestampOf(value as string),
  hasSpellings: true,
};

/** An instant as a string, in UTC with milliseconds. */
export const instant: Converter = {
  fromWire: (value) => (typeof value === 'string' ? (parseInstant(value) ?? value) : value),
  toWire: (value) => value,
  hasSpellings: true,
};

/**
 * An instant that the wire has in whole seconds. It is also read in whole seconds, so that a
 * response can be sent back.
 */
export const instantInSeconds: Converter = {
  fromWire(value) {
    const at = typeof value === 'string' ? parseInstant(value) : null;
    return at === null ? value : inSeconds(at);
  },
  toWire: (value) => inSeconds(value as string),
  hasSpellings: true,
};

/** Removes the milliseconds of an instant in the format of the graph. */
function inSeconds(instant: string): string {
  return `${instant.slice(0, 'yyyy-mm-ddThh:mm:ss'.length)}Z`;
}

/** An amount as a JSON number. Its digits are copied as text, so none is lost. */
export const amount: Converter = {
  fromWire: (value) => (JSON.isRawJSON(value) ? value.rawJSON : (textOfNumber(value) ?? value)),
  toWire: (value) => JSON.rawJSON(value as string),
  hasSpellings: true,
};

/** An integer in any notation, including a string as in proto3 JSON. */
export const integer: Converter = {
  fromWire: (value) => {
    const text = typeof value === 'string' ? value.trim() : textOfNumber(value);
    return text !== undefined && /^-?\d+(\.0+)?$/.test(text) ? Number(text) : value;
  },
  toWire: (value) => value,
};

/**
 * An enumeration whose values the API spec only shows by example. The graph stores the text as sent and
 * returns it. For a code without a text, its label is returned.
 */
export const freeTextEnum: Converter = {
  fromWire: (value) => ({ text: value }),
  toWire: (value) => textOf(value as Coded),
};

/** An enumeration, from the graph's values to those of the API. */
export function enumMap(spellings: Readonly<Record<string, string>>): Converter {
  const codes = new Map(Object.entries(spellings).map(([code, text]) => [text, code]));
  return {
    fromWire: (value) => codes.get(value as string) ?? value,
    toWire: (value) => spellings[value as string] ?? value,
  };
}

function isTimestamp(value: unknown): value is Timestamp {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isLosslessNumber(value);
}

/** Nanoseconds per second. */
const SECOND = 1_000_000_000;

/**
 * Returns the instant of a timestamp, truncated to milliseconds, or an invalid date if it
 * has no valid seconds.
 */
function dateOf({ seconds, nanos }: Timestamp): Date {
  const second = numberOf(seconds);
  const nano = nanos == null ? 0 : numberOf(nanos);
  const isValid = nano >= 0 && nano < SECOND;
  return new Date(isValid ? second * 1_000 + Math.floor(nano / 1_000_000) : Number.NaN);
}

function numberOf(value: unknown): number {
  const text = typeof value === 'string' ? value.trim() : textOfNumber(value);
  return text !== undefined && /^-?\d{1,15}(\.0+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** Formats an instant as in the graph. An invalid date becomes a text that every validator rejects. */
function instantOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'no instant' : date.toISOString();
}

/** Returns the date of an instant. After the year 9999 it has a sign, which the graph rejects. */
function dayOf(instant: string): string {
  return instant.split('T', 1)[0] ?? instant;
}

/** Converts an instant to JSON numbers. Before 1970, seconds are negative; nanos never are. */
function timestampOf(instant: string): { seconds: number; nanos: number } {
  const milliseconds = new Date(instant).getTime();
  const seconds = Math.floor(milliseconds / 1_000);
  return { seconds, nanos: (milliseconds - seconds * 1_000) * 1_000_000 };
}
