/**
 * A character that a reader sees. Invisible are blanks of any kind, characters that Unicode calls ignorable or format characters,
 * noncharacters, and marks without a letter to stand on. A control character is not taken for nothing: it is rejected as what it is.
 */
const VISIBLE =
  /[^\n\t\p{Z}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\u{1d159}]/u;

export function hasVisibleCharacter(text: string): boolean {
  return VISIBLE.test(text);
}

/** Controls of the bidirectional algorithm that show a text in another order than it has. */
const BIDIRECTIONAL = '\\u202a-\\u202e\\u2066-\\u2069';
/** Halves of surrogate pairs, which no encoding can say, and code points that are no characters. */
const NO_CHARACTERS = '\\p{Cs}\\p{Noncharacter_Code_Point}';

const FORBIDDEN = new RegExp(`[\\p{Cc}\\u2028\\u2029${NO_CHARACTERS}${BIDIRECTIONAL}]`, 'u');
const FORBIDDEN_IN_LINES = new RegExp(`[${NO_CHARACTERS}${BIDIRECTIONAL}]|(?![\\n\\t])\\p{Cc}`, 'u');

/** Whether a text has what no text may have. One of several lines may have new lines and tabs. */
export function hasForbiddenCharacter(text: string, { lines }: { lines: boolean }): boolean {
  return (lines ? FORBIDDEN_IN_LINES : FORBIDDEN).test(text);
}

/** What nobody sees in an address, or takes for another character: all blanks but the usual one, and what replaced damaged bytes. */
const DECEPTIVE =
  /(?! )\p{Z}|[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffd\u{1d159}]/u;

export function hasDeceptiveCharacter(text: string): boolean {
  return DECEPTIVE.test(text);
}
