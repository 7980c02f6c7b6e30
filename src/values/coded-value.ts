import type { Judge, Leaf } from '../update/fields.ts';
import { presenceOf, type Tree } from '../update/presence.ts';
import { Refusal } from '../update/problem.ts';
import { leaf, textJudge } from './text.ts';

/** A value of an enumeration that a document shows by example: the nearest code, and the text as it was sent. */
export interface Coded {
  code: string;
  text: string | null;
}

const judgeText = textJudge({ most: 200 });

/**
 * As input either `{code}` or `{text}`. A text is kept beside the code that it is the spelling of, else beside OTHER, which
 * therefore needs one.
 */
export function coded(
  codes: readonly string[],
  options: { required?: boolean; spellings?: Readonly<Record<string, string>> } = {},
): Leaf {
  const { required = false, spellings = {} } = options;
  const allowed = codes.filter((code) => code !== 'OTHER');
  const bySpelling = new Map([
    ...codes.map((code) => [spelling(code), code] as const),
    ...Object.entries(spellings).map(([text, code]) => [spelling(text), code] as const),
  ]);
  const judge: Judge = (value) => {
    if (typeof value !== 'object' || value === null) return new Refusal('INVALID_TYPE');
    const { code, text } = value as Tree;
    if (presenceOf(value as Tree, 'code') === 'value') {
      return allowed.includes(code as string)
        ? { code, text: null }
        : new Refusal('NOT_ALLOWED', { allowed });
    }
    const kept = judgeText(text);
    if (kept instanceof Refusal) return kept;
    return { code: bySpelling.get(spelling(kept as string)) ?? 'OTHER', text: kept };
  };
  return { ...leaf(judge, { required }), isSame };
}

/**
 * Whether the stored code, or the text that is shown for it, was sent back. The text need not be a spelling of the code.
 */
function isSame(current: unknown, judged: unknown): boolean {
  const [stored, sent] = [current, judged] as (Coded | null)[];
  if (!stored || !sent) return false;
  return sent.text === null ? sent.code === stored.code : sent.text === textOf(stored);
}

/** The text that is shown: as it was sent, or of a code alone its words. */
export function textOf({ code, text }: Coded): string {
  return text ?? wordsOf(code);
}

/** `NATIONAL_ID` as `National ID`. */
export function wordsOf(code: string): string {
  return code
    .split('_')
    .map((word) => (word === 'ID' ? word : word.charAt(0) + word.slice(1).toLowerCase()))
    .join(' ');
}

/** Letters and digits alone, so that `Limited Liability Company` is LIMITED_LIABILITY_COMPANY. */
function spelling(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
