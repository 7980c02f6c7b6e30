/** Whether anybody can be found by a text, as the contract says at `CustomerFilter.search`. It is not asked for otherwise. */
export function isSearchable(text: string): boolean {
  const length = [...text].length;
  if (length > 100) return false;
  return /\p{Ideographic}/u.test(text) || (length > 1 && /[\p{L}\p{N}]/u.test(text));
}
