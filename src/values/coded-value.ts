import type { Parser, ScalarField } from '../update/fields.ts';
import { type JsonObject, presenceOf } from '../update/presence.ts';
import { Issue } from '../update/problem.ts';
import { scalar, textParser } from './text.ts';

/** A value of an enumeration that a document shows by example: the nearest code, and the text as it was sent. */
export interface Coded {
  code: string;
  text: string | null;
}

const parseText = textParser({ max: 200 });

/**
 * As input either `{code}` or `{text}`. A text is kept beside the code that it is the spelling of, else beside OTHER, which
 * therefore needs one.
 */
export function coded(
  codes: readonly string[],
  options: { required?: boolean; spellings?: Readonly<Record<string, string>> } = {},
): ScalarField {
  const { required = false, spellings = {} } = options;
  const allowed = codes.filter((code) => code !== 'OTHER');
  const bySpelling = new Map([
    ...codes.map((code) => [normalizedSpelling(code), code] as const),
    ...Object.entries(spellings).map(([text, code]) => [normalizedSpelling(text), code] as const),
  ]);
  const parse: Parser = (value) => {
    if (typeof value !== 'object' || value === null) return new Issue('INVALID_TYPE');
    const { code, text } = value as JsonObject;
    if (presenceOf(value as JsonObject, 'code') === 'value') {
      return allowed.includes(code as string) ? { code, text: null } : new Issue('NOT_ALLOWED', { allowed });
    }
    const parsed = parseText(text);
    if (parsed instanceof Issue) return parsed;
    return { code: bySpelling.get(normalizedSpelling(parsed as string)) ?? 'OTHER', text: parsed };
  };
  return { ...scalar(parse, { required }), isSame };
}

/**
 * Whether the stored code, or the text that is shown for it, was sent back. The text need not be a spelling of the code.
 */
function isSame(current: unknown, parsed: unknown): boolean {
  const [stored, sent] = [current, parsed] as (Coded | null)[];
  if (!stored || !sent) return false;
  return sent.text === null ? sent.code === stored.code : sent.text === textOf(stored);
}

/** The text that is shown: as it was sent, or of a code alone its words. */
export function textOf({ code, text }: Coded): string {
  return text ?? labelOf(code);
}

/** `NATIONAL_ID` as `National ID`. */
export function labelOf(code: string): string {
  return code
    .split('_')
    .map((word) => (word === 'ID' ? word : word.charAt(0) + word.slice(1).toLowerCase()))
    .join(' ');
}

/** Letters and digits alone, so that `Limited Liability Company` is LIMITED_LIABILITY_COMPANY. */
function normalizedSpelling(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
