/**
 * Whether a text is valid for `CustomerFilter.search`, as described in the schema. Other texts are not sent.
 */
export function isSearchable(text: string): boolean {
  const length = [...text].length;
  if (length > 100) return false;
  return /\p{Ideographic}/u.test(text) || (length > 1 && /[\p{L}\p{N}]/u.test(text));
}
