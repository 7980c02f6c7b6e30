/**
 * A visible character. Not visible are all separators, format characters, default ignorable code points,
 * noncharacters and combining marks, because a text of marks alone has no base letter. Control characters
 * count as visible, except newline and tab, so that a text of control characters is rejected as
 * CONTROL_CHARACTER instead of EMPTY.
 */
const VISIBLE =
  /[^\n\t\p{Z}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\u{1d159}]/u;

export function hasVisibleCharacter(text: string): boolean {
  return VISIBLE.test(text);
}

/** Bidirectional controls. They display a text in a different order than it is stored. */
const BIDIRECTIONAL = '\\u202a-\\u202e\\u2066-\\u2069';
/** Lone surrogates, which cannot be encoded, and noncharacters. */
const NONCHARACTERS = '\\p{Cs}\\p{Noncharacter_Code_Point}';

const FORBIDDEN = new RegExp(`[\\p{Cc}\\u2028\\u2029${NONCHARACTERS}${BIDIRECTIONAL}]`, 'u');
const FORBIDDEN_IN_MULTILINE = new RegExp(`[${NONCHARACTERS}${BIDIRECTIONAL}]|(?![\\n\\t])\\p{Cc}`, 'u');

/** Whether a text contains a forbidden character. A multiline text may contain newlines and tabs. */
export function hasForbiddenCharacter(text: string, { multiline }: { multiline: boolean }): boolean {
  return (multiline ? FORBIDDEN_IN_MULTILINE : FORBIDDEN).test(text);
}

/**
 * Characters that are invisible in an e-mail address or look like others: all separators except the normal
 * space, format and ignorable characters, noncharacters, and the replacement character for damaged bytes.
 */
const DECEPTIVE =
  /(?! )\p{Z}|[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffd\u{1d159}]/u;

export function hasDeceptiveCharacter(text: string): boolean {
  return DECEPTIVE.test(text);
}
