import type { Parser, ScalarField } from '../update/fields.ts';
import { type JsonObject, presenceOf } from '../update/presence.ts';
import { Issue } from '../update/problem.ts';
import { scalar, textParser } from './text.ts';

/**
 * A value of an open enumeration, for which an API spec lists only examples: the nearest code and the sent
 * text.
 */
export interface Coded {
  code: string;
  text: string | null;
}

const parseText = textParser({ max: 200 });

/**
 * A field with a coded value. The input is either `{code}` or `{text}`. A text is stored with the code whose
 * spelling it matches, or with OTHER if it matches none. OTHER is therefore not accepted as a code without a
 * text.
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
 * Whether the sent value is the stored code, or the text that the API returns for it. That text may differ
 * from all spellings of the code.
 */
function isSame(current: unknown, parsed: unknown): boolean {
  const [stored, sent] = [current, parsed] as (Coded | null)[];
  if (!stored || !sent) return false;
  return sent.text === null ? sent.code === stored.code : sent.text === textOf(stored);
}

/** The text that the API returns: the sent text, or the label of the code if there is none. */
export function textOf({ code, text }: Coded): string {
  return text ?? labelOf(code);
}

/** Converts a code to a label: `NATIONAL_ID` becomes `National ID`. */
export function labelOf(code: string): string {
  return code
    .split('_')
    .map((word) => (word === 'ID' ? word : word.charAt(0) + word.slice(1).toLowerCase()))
    .join(' ');
}

/**
 * Keeps only lower-case letters and digits, so that `Limited Liability Company` matches
 * LIMITED_LIABILITY_COMPANY.
 */
function normalizedSpelling(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
