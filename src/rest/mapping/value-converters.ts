import { type Coded, textOf } from '../../values/coded-value.ts';
import { parseInstant } from '../../values/time.ts';
import { isLosslessNumber, type LosslessNumber, textOfNumber } from './lossless-json.ts';

/** How a value is written by a system, and how in the graph. Neither way ever fails: what cannot be read stays as it is, for the judge of the field to refuse. */
export interface Converter {
  /** From the wire. */
  fromWire(value: unknown): unknown;
  /** To the wire. Not asked about null. */
  toWire(value: unknown): unknown;
  /** Whether the wire has several spellings of one value: they are read before they are compared (U18). */
  hasSpellings?: true;
}

/** Seconds since 1970 with nanoseconds, as banking's document has dates and instants. */
export interface Timestamp {
  seconds?: number | string | LosslessNumber | null | undefined;
  nanos?: number | string | LosslessNumber | null | undefined;
}

/** A day that a system writes as a date-time: the day of the instant in UTC, written back at 00:00:00Z. */
export const dayOfDateTime: Converter = {
  fromWire(value) {
    const instant = typeof value === 'string' ? parseInstant(value) : null;
    return instant === null ? value : dayOf(instant);
  },
  toWire: (value) => `${value}T00:00:00Z`,
  hasSpellings: true,
};

/** A day that a system writes as `{seconds, nanos}`: the day of the instant in UTC, written back at 00:00:00Z. */
export const dayOfTimestamp: Converter = {
  fromWire: (value) => (isTimestamp(value) ? dayOf(instantOf(dateOf(value))) : value),
  toWire: (value) => timestampOf(`${value}T00:00:00.000Z`),
  hasSpellings: true,
};

/** A day that may be written as a text, with or without a time, or as `{seconds, nanos}`. */
export const dayOfAnything: Converter = {
  fromWire: (value) => dayOfDateTime.fromWire(dayOfTimestamp.fromWire(value)),
  toWire: (value) => value,
};

/** An instant as `{seconds, nanos}`, kept to the millisecond. */
export const instantOfTimestamp: Converter = {
  fromWire: (value) => (isTimestamp(value) ? instantOf(dateOf(value)) : value),
  toWire: (value) => timestampOf(value as string),
  hasSpellings: true,
};

/** An instant as text, in UTC to the millisecond. */
export const instant: Converter = {
  fromWire: (value) => (typeof value === 'string' ? (parseInstant(value) ?? value) : value),
  toWire: (value) => value,
  hasSpellings: true,
};

/** An instant that a system writes in whole seconds, and therefore reads in whole seconds. */
export const instantInSeconds: Converter = {
  fromWire(value) {
    const at = typeof value === 'string' ? parseInstant(value) : null;
    return at === null ? value : inSeconds(at);
  },
  toWire: (value) => inSeconds(value as string),
  hasSpellings: true,
};

/** Of an instant as the graph writes one. */
function inSeconds(instant: string): string {
  return `${instant.slice(0, 'yyyy-mm-ddThh:mm:ss'.length)}Z`;
}

/** An amount as a JSON number: its digits go from text to text. */
export const amount: Converter = {
  fromWire: (value) => (JSON.isRawJSON(value) ? value.rawJSON : (textOfNumber(value) ?? value)),
  toWire: (value) => JSON.rawJSON(value as string),
  hasSpellings: true,
};

/** A whole number, however it is written: as proto3 JSON has one, also as text. */
export const integer: Converter = {
  fromWire: (value) => {
    const text = typeof value === 'string' ? value.trim() : textOfNumber(value);
    return text !== undefined && /^-?\d+(\.0+)?$/.test(text) ? Number(text) : value;
  },
  toWire: (value) => value,
};

/**
 * A value of an enumeration that a document shows by example: the graph keeps the text as it was sent, which is given back. Of a
 * code without a text its words are shown.
 */
export const freeTextEnum: Converter = {
  fromWire: (value) => ({ text: value }),
  toWire: (value) => textOf(value as Coded),
};

/** Values of an enumeration in the spelling of a system, by those of the graph. */
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

/** In nanoseconds. */
const SECOND = 1_000_000_000;

/** The instant of a timestamp, cut to the millisecond; an invalid date for one that has no seconds. */
function dateOf({ seconds, nanos }: Timestamp): Date {
  const wholeSeconds = numberOf(seconds);
  const part = nanos == null ? 0 : numberOf(nanos);
  const isPart = part >= 0 && part < SECOND;
  return new Date(isPart ? wholeSeconds * 1_000 + Math.floor(part / 1_000_000) : Number.NaN);
}

function numberOf(value: unknown): number {
  const text = typeof value === 'string' ? value.trim() : textOfNumber(value);
  return text !== undefined && /^-?\d{1,15}(\.0+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** As the graph writes an instant; what no calendar has is written so that every judge refuses it. */
function instantOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'no instant' : date.toISOString();
}

/** Beyond the year 9999 it has a sign, and is no day that the graph knows. */
function dayOf(instant: string): string {
  return instant.split('T', 1)[0] ?? instant;
}

/** In numbers of JSON. Before 1970 the seconds are below zero, the nanoseconds never. */
function timestampOf(instant: string): { seconds: number; nanos: number } {
  const milliseconds = new Date(instant).getTime();
  const seconds = Math.floor(milliseconds / 1_000);
  return { seconds, nanos: (milliseconds - seconds * 1_000) * 1_000_000 };
}
