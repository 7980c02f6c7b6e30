import type { Judge, Leaf } from '../update/fields.ts';
import { Refusal } from '../update/problem.ts';
import { hasForbiddenCharacter, hasVisibleCharacter } from './characters.ts';

interface TextOptions {
  /** Characters, counted as Unicode code points after trimming and NFC (U16). */
  least?: number;
  most?: number;
  /** Notes, descriptions and comments may hold new lines and tabs. */
  lines?: boolean;
  required?: boolean;
}

/** Characters of a text for which no document has a limit. */
export const MOST_CHARACTERS = 500;
/** Characters of a note, a description or a comment. */
export const MOST_CHARACTERS_OF_NOTES = 5_000;

/** What every text is before it is judged: in composed form, without white space around it. */
export function tidy(value: string): string {
  return isStacked(value) ? value : value.normalize('NFC').trim();
}

/**
 * Whether more marks stand on a letter than any language puts there. To compose such a text would take time that grows with
 * the square of its length; 30 is the bound that Unicode itself gives (UAX #15, stream-safe text).
 */
export function isStacked(value: string): boolean {
  return /\p{M}{31}/u.test(value);
}

/**
 * A value to look up, in the form in which texts are stored; null for one that the database cannot hold, which finds nothing. What may be
 * stored today is not asked: a text that was stored earlier is found all the same.
 */
export function storedForm(value: string): string | null {
  return value.includes('\0') || !value.isWellFormed() || isStacked(value) ? null : tidy(value);
}

export function textJudge({ least = 1, most = MOST_CHARACTERS, lines = false }: TextOptions = {}): Judge {
  return (value) => {
    if (typeof value !== 'string') return new Refusal('INVALID_TYPE');
    const kept = tidy(lines ? value.replaceAll('\r\n', '\n') : value);
    if (!hasVisibleCharacter(kept)) return new Refusal('EMPTY');
    if (isStacked(kept)) return new Refusal('INVALID_FORMAT');
    if (hasForbiddenCharacter(kept, { lines })) return new Refusal('CONTROL_CHARACTER');
    const length = [...kept].length;
    if (length < least) return new Refusal('TOO_SHORT', { limit: least });
    return length > most ? new Refusal('TOO_LONG', { limit: most }) : kept;
  };
}

export function leaf(
  judge: Judge,
  { required = false, empty = null, ...rest }: Partial<Omit<Leaf, 'judge'>> = {},
): Leaf {
  return { kind: 'leaf', required, empty, judge, ...rest };
}

export function text(options: TextOptions = {}): Leaf {
  return leaf(textJudge(options), { required: options.required ?? false, isSame: isSameText });
}

/** What was stored in bulk may be spelt otherwise than what a write stores. */
function isSameText(current: unknown, judged: unknown): boolean {
  return typeof current === 'string' && tidy(current) === judged;
}

/** A note, a description or a comment. */
export function note(options: Omit<TextOptions, 'lines'> = {}): Leaf {
  return text({ most: MOST_CHARACTERS_OF_NOTES, ...options, lines: true });
}
