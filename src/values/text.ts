import type { Parser, ScalarField } from '../update/fields.ts';
import { Issue } from '../update/problem.ts';
import { hasForbiddenCharacter, hasVisibleCharacter } from './characters.ts';

interface TextOptions {
  /** Characters, counted as Unicode code points after trimming and NFC (U16). */
  min?: number;
  max?: number;
  /** Notes, descriptions and comments may hold new lines and tabs. */
  lines?: boolean;
  required?: boolean;
}

/** Characters of a text for which no document has a limit. */
export const MAX_CHARACTERS = 500;
/** Characters of a note, a description or a comment. */
export const MAX_NOTE_CHARACTERS = 5_000;

/** What every text is before it is judged: in composed form, without white space around it. */
export function normalizeText(value: string): string {
  return hasExcessiveMarks(value) ? value : value.normalize('NFC').trim();
}

/**
 * Whether more marks stand on a letter than any language puts there. To compose such a text would take time that grows with
 * the square of its length; 30 is the bound that Unicode itself gives (UAX #15, stream-safe text).
 */
export function hasExcessiveMarks(value: string): boolean {
  return /\p{M}{31}/u.test(value);
}

/**
 * A value to look up, in the form in which texts are stored; null for one that the database cannot hold, which finds nothing. What may be
 * stored today is not asked: a text that was stored earlier is found all the same.
 */
export function storedForm(value: string): string | null {
  return value.includes('\0') || !value.isWellFormed() || hasExcessiveMarks(value)
    ? null
    : normalizeText(value);
}

export function textParser({ min = 1, max = MAX_CHARACTERS, lines = false }: TextOptions = {}): Parser {
  return (value) => {
    if (typeof value !== 'string') return new Issue('INVALID_TYPE');
    const parsed = normalizeText(lines ? value.replaceAll('\r\n', '\n') : value);
    if (!hasVisibleCharacter(parsed)) return new Issue('EMPTY');
    if (hasExcessiveMarks(parsed)) return new Issue('INVALID_FORMAT');
    if (hasForbiddenCharacter(parsed, { lines })) return new Issue('CONTROL_CHARACTER');
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

/** What was stored in bulk may be spelt otherwise than what a write stores. */
function isSameText(current: unknown, parsed: unknown): boolean {
  return typeof current === 'string' && normalizeText(current) === parsed;
}

/** A note, a description or a comment. */
export function note(options: Omit<TextOptions, 'lines'> = {}): ScalarField {
  return text({ max: MAX_NOTE_CHARACTERS, ...options, lines: true });
}
