import { MASK } from '../update/pii-guard.ts';
import type { PiiClass } from './field-policy.ts';

/** Replaces a masked text, or the masked part of it, whatever its length. */
const MASKED = MASK.repeat(3);

/** An identifier of at least this many characters keeps its last characters. */
const MIN_LENGTH = 12;
const VISIBLE_CHARACTERS = 4;

/** A text in which each code unit is a character. */
const ASCII = /^[ -~]*$/;

/** Splits a text into graphemes, so that a combining mark stays with its letter. */
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Returns what a caller without `pii:read` gets for a PII value. The keys of a map are shown. */
export function maskValue(value: unknown, pii: PiiClass): unknown {
  if (value === null || value === undefined || pii === 'EXACT') return null;
  if (Array.isArray(value)) return value.map((part) => maskValue(part, pii));
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, maskValue(part, pii)]));
  return pii === 'IDENTIFIER' ? MASKED + visibleEnd(String(value)) : MASKED;
}

/**
 * Returns the visible end of an identifier. It is empty if the identifier is short, or if one of the last
 * characters has several code points.
 */
function visibleEnd(text: string): string {
  if (text.length < MIN_LENGTH) return '';
  if (ASCII.test(text)) return text.slice(-VISIBLE_CHARACTERS);
  const characters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  if (characters.length < MIN_LENGTH) return '';
  const end = characters.slice(-VISIBLE_CHARACTERS).join('');
  return [...end].length === VISIBLE_CHARACTERS ? end : '';
}
