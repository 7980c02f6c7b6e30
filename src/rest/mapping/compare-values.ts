import type { JsonObject } from '../../update/presence.ts';
import { canonicalizerOf, equalBy } from '../../values/canonical-form.ts';
import { textOfNumber } from './lossless-json.ts';
import type { Converter } from './value-converters.ts';

/**
 * Returns a function that compares a sent wire value with a wire value of a response. Values are equal if
 * they mean the same for their GraphQL type, for example `5000` and `5000.00` for an amount.
 */
export function equalByMeaning(
  type: string,
  converter: Converter | undefined,
): (sent: unknown, current: unknown) => boolean {
  const isSameText = equalBy(canonicalizerOf(type));
  const read = (each: unknown) =>
    each != null && converter?.hasSpellings ? converter.fromWire(each) : (each ?? null);
  const isSame = (sent: unknown, current: unknown): boolean => {
    if (Array.isArray(sent) && Array.isArray(current)) {
      return sent.length === current.length && current.every((each, index) => isSame(sent[index], each));
    }
    if (isJsonObject(sent) && isJsonObject(current)) {
      const names = new Set([...Object.keys(sent), ...Object.keys(current)]);
      return [...names].every((name) => isSame(sent[name] ?? null, current[name] ?? null));
    }
    const number = textOfNumber(current);
    if (number !== undefined) return isSameNumber(textOfNumber(sent), number);
    return isSameText(sent, current);
  };
  return (sent, current) => isSame(read(sent), read(current));
}

const isSameNumber = equalBy(canonicalizerOf('Decimal'));

/** Whether a value is a plain object. A LosslessNumber is not. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
