import type { JsonObject } from '../../update/presence.ts';
import { meaningOfType, sameBy } from '../../values/meaning.ts';
import { textOfNumber } from './lossless-json.ts';
import type { Converter } from './value-converters.ts';

/**
 * Compares a value that is sent back with the one that an answer shows: by the meaning that values of its type in the graph
 * have (U18), as the system writes them.
 */
export function equalByMeaning(
  type: string,
  converter: Converter | undefined,
): (sent: unknown, shown: unknown) => boolean {
  const isSameText = sameBy(meaningOfType(type));
  const read = (each: unknown) =>
    each != null && converter?.hasSpellings ? converter.fromWire(each) : (each ?? null);
  const isSame = (sent: unknown, shown: unknown): boolean => {
    if (Array.isArray(sent) && Array.isArray(shown)) {
      return sent.length === shown.length && shown.every((each, index) => isSame(sent[index], each));
    }
    if (isJsonObject(sent) && isJsonObject(shown)) {
      const names = new Set([...Object.keys(sent), ...Object.keys(shown)]);
      return [...names].every((name) => isSame(sent[name] ?? null, shown[name] ?? null));
    }
    const number = textOfNumber(shown);
    if (number !== undefined) return isSameNumber(textOfNumber(sent), number);
    return isSameText(sent, shown);
  };
  return (sent, shown) => isSame(read(sent), read(shown));
}

const isSameNumber = sameBy(meaningOfType('Decimal'));

/** An object with names. What stands for a number is none. */
export function isJsonObject(converter: unknown): converter is JsonObject {
  return (
    typeof converter === 'object' &&
    converter !== null &&
    Object.getPrototypeOf(converter) === Object.prototype
  );
}
