import { MASK } from '../update/pii-guard.ts';
import type { PiiClass } from './policy.ts';

/** Stands for a hidden text or its hidden part, whatever its length. */
const MASKED = MASK.repeat(3);

/** An identifier of at least this many characters keeps its last ones. */
const MIN_LENGTH = 12;
const SHOWN = 4;

/** A text of which each code unit is a character. */
const ASCII = /^[ -~]*$/;

/** Splits a text into what a reader takes for characters, so that no combining mark is parted from its letter. */
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What a caller without `pii:read` gets of a personal value. */
export function maskValue(value: unknown, pii: PiiClass): unknown {
  if (value === null || value === undefined || pii === 'EXACT') return null;
  return pii === 'IDENTIFIER' ? MASKED + endOf(String(value)) : MASKED;
}

/** The end of an identifier that is shown; empty where it is short, or where a character has several code points. */
function endOf(text: string): string {
  if (text.length < MIN_LENGTH) return '';
  if (ASCII.test(text)) return text.slice(-SHOWN);
  const characters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  if (characters.length < MIN_LENGTH) return '';
  const end = characters.slice(-SHOWN).join('');
  return [...end].length === SHOWN ? end : '';
}
