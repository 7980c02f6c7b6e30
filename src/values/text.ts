import type { Parser, ScalarField } from '../update/fields.ts';
import { Issue } from '../update/problem.ts';
import { hasForbiddenCharacter, hasVisibleCharacter } from './characters.ts';

interface TextOptions {
  /** Minimum and maximum length in Unicode code points, after trimming and NFC normalization. */
  min?: number;
  max?: number;
  /** Allows newlines and tabs, as in notes, descriptions and comments. */
  multiline?: boolean;
  required?: boolean;
}

/** Maximum length of a text if no API spec defines one. */
export const MAX_CHARACTERS = 500;
/** Maximum length of a note, a description or a comment. */
export const MAX_NOTE_CHARACTERS = 5_000;

/** Normalizes a text before it is validated: NFC, without leading and trailing white space. */
export function normalizeText(value: string): string {
  return hasExcessiveMarks(value) ? value : value.normalize('NFC').trim();
}

/**
 * Whether a text has more than 30 combining marks in a row. NFC normalization of such a text takes quadratic
 * time. The limit is that of the Stream-Safe Text Format (UAX #15); no language uses as many.
 */
export function hasExcessiveMarks(value: string): boolean {
  return /\p{M}{31}/u.test(value);
}

/**
 * Normalizes a search value in the same way as stored texts. Returns null for a value that PostgreSQL cannot
 * store, which therefore matches nothing. Does not validate the value, because texts stored under earlier
 * rules must still be found.
 */
export function storedForm(value: string): string | null {
  return value.includes('\0') || !value.isWellFormed() || hasExcessiveMarks(value)
    ? null
    : normalizeText(value);
}

export function textParser({ min = 1, max = MAX_CHARACTERS, multiline = false }: TextOptions = {}): Parser {
  return (value) => {
    if (typeof value !== 'string') return new Issue('INVALID_TYPE');
    const parsed = normalizeText(multiline ? value.replaceAll('\r\n', '\n') : value);
    if (!hasVisibleCharacter(parsed)) return new Issue('EMPTY');
    if (hasExcessiveMarks(parsed)) return new Issue('INVALID_FORMAT');
    if (hasForbiddenCharacter(parsed, { multiline })) return new Issue('CONTROL_CHARACTER');
    const length = [...parsed].length;
    if (length < min) return new Issue('TOO_SHORT', { limit: min });
    return length > max ? new Issue('TOO_LONG', { limit: max }) : parsed;
  };
}

export function scalar(
  parse: Parser,
  { required = false, empty = null, ...rest }: Partial<Omit<ScalarField, 'parse'>> = {},
): ScalarField {
  return { kind: 'scalar', required, empty, parse, ...rest };
}

export function text(options: TextOptions = {}): ScalarField {
  return scalar(textParser(options), { required: options.required ?? false, isSame: isSameText });
}

/** Bulk-imported texts are not normalized, so the stored text is normalized before the comparison. */
function isSameText(current: unknown, parsed: unknown): boolean {
  return typeof current === 'string' && normalizeText(current) === parsed;
}

/** A multiline text, such as a note, a description or a comment. */
export function note(options: Omit<TextOptions, 'multiline'> = {}): ScalarField {
  return text({ max: MAX_NOTE_CHARACTERS, ...options, multiline: true });
}
